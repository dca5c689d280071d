package com.acme;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.util.List;
import java.util.Optional;

/** Every keyword beyond those of {@link Everything}. */
@McpType
public record Keywords(
    @SchemaConstraint(name = "first-name", title = "First name", description = "what they are called")
        String firstName,
    @SchemaConstraint(exclusiveMinimum = 0, exclusiveMaximum = 10, multipleOf = 3) int triple,
    @SchemaConstraint(exclusiveMinimum = 0, exclusiveMaximum = 1.5, multipleOfValue = "0.1")
        double tenths,
    @SchemaConstraint(multipleOf = 10) Long tens,
    @SchemaConstraint(constValue = "yes") String yes,
    @SchemaConstraint(constValue = "7") Optional<Integer> seven,
    @SchemaConstraint(constValue = "0.50") Float half,
    @SchemaConstraint(constValue = "true") boolean agreed,
    @SchemaConstraint(constValue = "false") Optional<Boolean> denied,
    @SchemaConstraint(constValue = "HIGH") Everything.Level level,
    @SchemaConstraint(minItems = 1, maxItems = 3, uniqueItems = true, description = "some words")
        List<@SchemaConstraint(minLength = 1, description = "a word") String> words,
    @SchemaConstraint(uniqueItems = true) Optional<List<Double>> reals,
    List<List<@SchemaConstraint(minimum = 0, maximum = 9) Integer>> digits,
    @SchemaConstraint(uniqueItems = true) List<Everything.Inner> inners,
    Optional<@SchemaConstraint(maxLength = 3) String> nick,
    @SchemaConstraint(format = "date", examples = {"2026-01-31", "2026-02-28"}) String day,
    @SchemaConstraint(maxLength = 13, pattern = "^\\S+$", format = "email") Optional<String> mail,
    @SchemaConstraint(deprecated = true, readOnly = true) Optional<String> old,
    @SchemaConstraint(title = "The address", extra = "{\"x-order\": 1}") Optional<Address> address,
    List<@SchemaConstraint(constValue = "true") Boolean> flags,
    List<@SchemaConstraint(multipleOf = 0.5) Double> halves,
    List<Everything.@SchemaConstraint(enumValues = "LOW") Level> levels) {}
