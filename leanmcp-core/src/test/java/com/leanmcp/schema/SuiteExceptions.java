package com.leanmcp.schema;

import java.util.Map;
import java.util.TreeMap;

/**
 * The cases of the official suite on which we differ, and the groups of cases that we do not run: below each reason its
 * cases. Both lists are held to: whatever is too much or too little in them fails the test.
 */
final class SuiteExceptions {
  static final Map<String, String> DIFFERING = parse("""
      formats are checked, as a validator may (Validation section 7.2)
        format: date format: invalid date string is only an annotation by default
        format: date-time format: invalid date-time string is only an annotation by default
        format: duration format: invalid duration string is only an annotation by default
        format: email format: invalid email string is only an annotation by default
        format: hostname format: invalid hostname string is only an annotation by default
        format: ipv4 format: invalid ipv4 string is only an annotation by default
        format: ipv6 format: invalid ipv6 string is only an annotation by default
        format: json-pointer format: invalid json-pointer string is only an annotation by default
        format: regex format: invalid regex string is only an annotation by default
        format: time format: invalid time string is only an annotation by default
        format: uri format: invalid uri string is only an annotation by default
        format: uri-reference format: invalid uri-reference string is only an annotation by default
        format: uuid format: invalid uuid string is only an annotation by default
      what an A-label decodes to is not looked at: RFC 5892 needs tables of Unicode that Java has not
        optional/format/hostname: validation of A-label (punycode) host names: Arabic-Indic digits mixed with Extended Arabic-Indic digits
        optional/format/hostname: validation of A-label (punycode) host names: Begins with a Nonspacing Mark
        optional/format/hostname: validation of A-label (punycode) host names: Begins with a Spacing Combining Mark
        optional/format/hostname: validation of A-label (punycode) host names: Begins with an Enclosing Mark
        optional/format/hostname: validation of A-label (punycode) host names: Exceptions that are DISALLOWED, left-to-right chars
        optional/format/hostname: validation of A-label (punycode) host names: Exceptions that are DISALLOWED, right-to-left chars
        optional/format/hostname: validation of A-label (punycode) host names: Greek KERAIA not followed by Greek
        optional/format/hostname: validation of A-label (punycode) host names: Greek KERAIA not followed by anything
        optional/format/hostname: validation of A-label (punycode) host names: Hebrew GERESH not preceded by Hebrew
        optional/format/hostname: validation of A-label (punycode) host names: Hebrew GERESH not preceded by anything
        optional/format/hostname: validation of A-label (punycode) host names: Hebrew GERSHAYIM not preceded by Hebrew
        optional/format/hostname: validation of A-label (punycode) host names: Hebrew GERSHAYIM not preceded by anything
        optional/format/hostname: validation of A-label (punycode) host names: KATAKANA MIDDLE DOT with no Hiragana, Katakana, or Han
        optional/format/hostname: validation of A-label (punycode) host names: KATAKANA MIDDLE DOT with no other characters
        optional/format/hostname: validation of A-label (punycode) host names: MIDDLE DOT with no following 'l'
        optional/format/hostname: validation of A-label (punycode) host names: MIDDLE DOT with no preceding 'l'
        optional/format/hostname: validation of A-label (punycode) host names: MIDDLE DOT with nothing following
        optional/format/hostname: validation of A-label (punycode) host names: MIDDLE DOT with nothing preceding
        optional/format/hostname: validation of A-label (punycode) host names: ZERO WIDTH JOINER not preceded by Virama
        optional/format/hostname: validation of A-label (punycode) host names: ZERO WIDTH JOINER not preceded by anything
        optional/format/hostname: validation of A-label (punycode) host names: contains "--" in the 3rd and 4th position
        optional/format/hostname: validation of A-label (punycode) host names: contains illegal char U+302E Hangul single dot tone mark
      """);

  static final Map<String, String> NOT_RUN = parse("""
      a format that is published with a warning: idn-email
        format: idn-email format
        optional/format/idn-email: validation of an internationalized e-mail addresses
      a format that is published with a warning: idn-hostname
        format: idn-hostname format
        optional/format/idn-hostname: validation of internationalized host names
        optional/format/idn-hostname: validation of separators in internationalized host names
      a format that is published with a warning: iri
        format: iri format
        optional/format/iri: validation of IRIs
      a format that is published with a warning: iri-reference
        format: iri-reference format
        optional/format/iri-reference: validation of IRI References
      a format that is published with a warning: relative-json-pointer
        format: relative-json-pointer format
        optional/format/relative-json-pointer: validation of Relative JSON Pointers (RJP)
      a format that is published with a warning: unknown
        optional/format/unknown: unknown format
      a format that is published with a warning: uri-template
        format: uri-template format
        optional/format/uri-template: format: uri-template
      a schema that is true or false
        items: items and subitems
        items: items with boolean schema (false)
        items: items with boolean schema (true)
        properties: properties with boolean schema
      a type that is null, or several types
        additionalProperties: additionalProperties with null valued instance properties
        items: items with null instance elements
        properties: properties with null valued instance properties
        type: multiple types can be specified in an array
        type: null type matches only the null object
        type: type as array with one item
        type: type: array or object
        type: type: array, object or null
      allowed values that are neither strings nor numbers, or both
        const: const with [false] does not match [0]
        const: const with [true] does not match [1]
        const: const with array
        const: const with null
        const: const with object
        const: const with {"a": false} does not match {"a": 0}
        const: const with {"a": true} does not match {"a": 1}
        enum: empty enum
        enum: enum with [0] does not match [false]
        enum: enum with [1] does not match [true]
        enum: enum with [false] does not match [0]
        enum: enum with [true] does not match [1]
        enum: enum with false does not match 0
        enum: enum with true does not match 1
        enum: heterogeneous enum validation
        enum: heterogeneous enum-with-null validation
      no keyword of ours: allOf
        additionalProperties: additionalProperties does not look in applicators
        items: items does not look in applicators, valid case
      no keyword of ours: dependentSchemas
        additionalProperties: dependentSchemas with additionalProperties
      no keyword of ours: patternProperties
        additionalProperties: additionalProperties being false does not allow other properties
        additionalProperties: non-ASCII pattern with additionalProperties
        optional/ecmascript-regex: \\d in patternProperties matches [0-9], not unicode digits
        optional/ecmascript-regex: \\w in patternProperties matches [A-Za-z0-9_], not unicode letters
        optional/ecmascript-regex: patternProperties with ASCII ranges
        optional/ecmascript-regex: patternProperties with non-ASCII digits
        optional/ecmascript-regex: patterns always use unicode semantics with patternProperties
        optional/non-bmp-regex: Proper UTF-16 surrogate pair handling: patternProperties
        properties: properties, patternProperties, additionalProperties interaction
      no keyword of ours: prefixItems
        items: items with heterogeneous array
        items: prefixItems validation adjusts the starting index for items
        items: prefixItems with no additional items allowed
        uniqueItems: uniqueItems with an array of items
        uniqueItems: uniqueItems with an array of items and additionalItems=false
        uniqueItems: uniqueItems=false with an array of items
        uniqueItems: uniqueItems=false with an array of items and additionalItems=false
      no keyword of ours: propertyNames
        additionalProperties: additionalProperties with propertyNames
      oneOf whose branches no constant property tells apart
        oneOf: nested oneOf, to check validation semantics
        oneOf: oneOf
        oneOf: oneOf complex types
        oneOf: oneOf with base schema
        oneOf: oneOf with boolean schemas, all false
        oneOf: oneOf with boolean schemas, all true
        oneOf: oneOf with boolean schemas, more than one true
        oneOf: oneOf with boolean schemas, one true
        oneOf: oneOf with empty schema
        oneOf: oneOf with missing optional property
        oneOf: oneOf with required
      properties and a schema for all others
        additionalProperties: additionalProperties with schema
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
