package com.acme;

import com.leanmcp.annotation.SchemaConstraint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

public record Absences(
    OptionalInt number,
    @SchemaConstraint(minimum = 1, maximum = 3) OptionalLong bounded,
    @SchemaConstraint(defaultValue = "0.5") OptionalDouble ratio,
    @Nullable String text,
    @SchemaConstraint(minLength = 2) @org.jspecify.annotations.Nullable String longer,
    @Nullable @SchemaConstraint(maximum = 9, defaultValue = "4") Integer digit,
    @Nullable LocalDate date,
    Optional<LocalDate> day,
    Optional<Character> letter,
    byte @org.jspecify.annotations.Nullable [] bytes,
    @Nullable List<String> list,
    @Nullable Plan plan,
    Optional<Object> anything) {}
