package com.leanmcp.schema;

import java.util.Map;
import java.util.TreeMap;

/**
 * The cases of the official suite on which we differ, and the groups of cases that we do not run: below each reason its
 * cases. Both lists are held to: whatever is too much or too little in them fails the test.
 */
final class SuiteExceptions {
  static final Map<String, String> DIFFERING = parse("""
      no long holds it, and a type that is for larger numbers takes it
        optional/bignum: integer: a bignum is an integer
        optional/bignum: integer: a negative bignum is an integer
      """);

  static final Map<String, String> NOT_RUN = parse("""
      no keyword of ours: patternProperties
        additionalProperties: additionalProperties being false does not allow other properties
        additionalProperties: non-ASCII pattern with additionalProperties
        properties: properties, patternProperties, additionalProperties interaction
      additionalProperties with a schema
        additionalProperties: additionalProperties can exist by itself
        additionalProperties: additionalProperties with null valued instance properties
        additionalProperties: additionalProperties with schema
      no keyword of ours: allOf
        additionalProperties: additionalProperties does not look in applicators
        items: items does not look in applicators, valid case
      no keyword of ours: propertyNames
        additionalProperties: additionalProperties with propertyNames
      no keyword of ours: dependentSchemas
        additionalProperties: dependentSchemas with additionalProperties
      allowed values that are neither strings nor numbers, or both
        enum: empty enum
        enum: enum with [0] does not match [false]
        enum: enum with [1] does not match [true]
        enum: enum with [false] does not match [0]
        enum: enum with [true] does not match [1]
        enum: enum with false does not match 0
        enum: enum with true does not match 1
        enum: heterogeneous enum validation
        enum: heterogeneous enum-with-null validation
      a schema that is true or false
        items: items and subitems
        items: items with boolean schema (false)
        items: items with boolean schema (true)
        properties: properties with boolean schema
      no keyword of ours: prefixItems
        items: items with heterogeneous array
        items: prefixItems validation adjusts the starting index for items
        items: prefixItems with no additional items allowed
      a type that is null, or several types
        items: items with null instance elements
        properties: properties with null valued instance properties
        type: multiple types can be specified in an array
        type: null type matches only the null object
        type: type as array with one item
        type: type: array or object
        type: type: array, object or null
      no keyword of ours: exclusiveMaximum
        optional/bignum: float comparison with high precision
      no keyword of ours: exclusiveMinimum
        optional/bignum: float comparison with high precision on negative numbers
      """);

  private SuiteExceptions() {}

  private static Map<String, String> parse(String list) {
    Map<String, String> reasons = new TreeMap<>();
    String reason = "";
    for (String line : list.lines().toList()) {
      if (line.startsWith("  ")) {
        reasons.put(line.strip(), reason);
      } else {
        reason = line;
      }
    }
    return reasons;
  }
}
