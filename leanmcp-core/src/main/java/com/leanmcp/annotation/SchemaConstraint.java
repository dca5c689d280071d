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
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD
})
public @interface SchemaConstraint {
  /** What the value means, in words for a model. */
  String description() default "";

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

  /** A regular expression that must be found in the string; not anchored unless it says so. */
  String pattern() default "";

  /** The only values allowed, each read by the component's type; the keyword {@code enum}. */
  String[] enumValues() default {};

  /** The value of an absent property, read by the component's type; the keyword {@code default}. */
  String defaultValue() default "";

  /** A narrower JSON type than the Java type has by itself: {@code "integer"} on a floating-point number. */
  String type() default "";
}
