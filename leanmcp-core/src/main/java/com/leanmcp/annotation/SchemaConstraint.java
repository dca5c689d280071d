package com.leanmcp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes and bounds one value, by JSON Schema keywords (draft 2020-12).
 *
 * <p>A keyword that is not written is absent: {@code minLength = 0} and {@code defaultValue = ""} are values. The same
 * model gives the published schema and the check that runs, so the two cannot disagree. A keyword that does not fit the
 * Java type is a compile error.
 *
 * <p>It may stand on record components, fields, parameters, methods (for what they return) and types: {@code
 * List<@SchemaConstraint(minLength = 1) String>} constrains the elements of the list. On a list itself stand the keywords
 * of arrays and the descriptive ones.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.TYPE_USE
})
public @interface SchemaConstraint {
  /** What the value means, in words for a model. */
  String description() default "";

  /** A name for people. */
  String title() default "";

  /** The name of the property in JSON, where it differs from the name in Java. */
  String name() default "";

  /** The least length of a string, in Unicode code points; 0 or more. */
  int minLength() default 0;

  /** The greatest length of a string, in Unicode code points; 0 or more. */
  int maxLength() default Integer.MAX_VALUE;

  /** The least number allowed; read as {@link java.math.BigDecimal#valueOf(double)}. */
  double minimum() default Double.NEGATIVE_INFINITY;

  /** The greatest number allowed; read as {@link java.math.BigDecimal#valueOf(double)}. */
  double maximum() default Double.POSITIVE_INFINITY;

  /** The least number allowed, exact: a decimal number such as {@code "9007199254740993"}. */
  String minimumValue() default "";

  /** The greatest number allowed, exact: a decimal number such as {@code "9223372036854775806"}. */
  String maximumValue() default "";

  /** A number that the value has to be greater than; read as {@link java.math.BigDecimal#valueOf(double)}. */
  double exclusiveMinimum() default Double.NEGATIVE_INFINITY;

  /** A number that the value has to be less than; read as {@link java.math.BigDecimal#valueOf(double)}. */
  double exclusiveMaximum() default Double.POSITIVE_INFINITY;

  /** A number more than 0 that the value has to be a multiple of; read as {@link java.math.BigDecimal#valueOf(double)}. */
  double multipleOf() default 0;

  /** A number more than 0 that the value has to be a multiple of, exact: a decimal number such as {@code "0.01"}. */
  String multipleOfValue() default "";

  /** The least number of elements of a list; 0 or more. */
  int minItems() default 0;

  /** The greatest number of elements of a list; 0 or more. */
  int maxItems() default Integer.MAX_VALUE;

  /** Whether the elements of a list have to differ from each other, as JSON: 1 equals 1.0. */
  boolean uniqueItems() default false;

  /** The least number of entries of a map; 0 or more. */
  int minProperties() default 0;

  /** The greatest number of entries of a map; 0 or more. */
  int maxProperties() default Integer.MAX_VALUE;

  /**
   * A regular expression of ECMA-262 that must be found in the string; not anchored unless it says so. What Java cannot
   * run with the same meaning is a compile error.
   */
  String pattern() default "";

  /** The only values allowed, each read by the component's type; the keyword {@code enum}. */
  String[] enumValues() default {};

  /** The only value allowed, read by the component's type; the keyword {@code const}. */
  String constValue() default "";

  /**
   * The format of a string: date, time, date-time, duration, email, hostname, ipv4, ipv6, uri, uri-reference, uuid,
   * json-pointer or regex. Any other is published and not checked.
   */
  String format() default "";

  /** The value of an absent property, read by the component's type; the keyword {@code default}. */
  String defaultValue() default "";

  /** A narrower JSON type than the Java type has by itself: {@code "integer"} on a floating-point number. */
  String type() default "";

  /** Values to learn from, each read by the component's type. */
  String[] examples() default {};

  /** Whether the value should not be used any more. */
  boolean deprecated() default false;

  /** Whether the value is the server's to set. */
  boolean readOnly() default false;

  /** The name of the request header that carries the argument too; the keyword {@code x-mcp-header}. */
  String header() default "";

  /** More keywords, as the text of a JSON object; they are published and not checked. */
  String extra() default "";
}
