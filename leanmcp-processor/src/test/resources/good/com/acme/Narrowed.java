package com.acme;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keywords on everything that holds other values, and on numbers of any size. */
@McpType
public record Narrowed(
    @SchemaConstraint(minItems = 1) Set<@SchemaConstraint(maxLength = 2) String> tags,
    @SchemaConstraint(uniqueItems = true) Collection<Integer> marks,
    @SchemaConstraint(maxItems = 2, minLength = 1) String[] names,
    @SchemaConstraint(minItems = 2) int[] pair,
    @SchemaConstraint(minProperties = 1, maxProperties = 2)
        Map<String, @SchemaConstraint(minimum = 1) Integer> counts,
    Optional<Map<String, List<@SchemaConstraint(pattern = "^a$") String>>> deep,
    @SchemaConstraint(exclusiveMinimum = 0, multipleOfValue = "0.01") BigDecimal price) {}
