package com.acme;

import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

public record Atoms(
    char letter,
    Character boxed,
    BigInteger huge,
    BigDecimal exact,
    byte[] bytes,
    UUID id,
    URI uri,
    URL url,
    JsonValue json,
    Object anything,
    Map<String, Object> map,
    List<Object> list,
    float single,
    double twice,
    @SchemaConstraint(minimum = 0, maximumValue = "1e30", defaultValue = "1.50") BigDecimal price,
    @SchemaConstraint(minimum = -1.5, enumValues = {"1", "1e2", "123456789012345678901234567890"})
        BigInteger serial,
    @SchemaConstraint(type = "string", description = "when") LocalDate day,
    @SchemaConstraint(type = "array") List<String> texts,
    @SchemaConstraint(type = "boolean") boolean flag) {}
