package com.leanmcp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a data type its codec where it is compiled, so that other jars, tests and services can use the same one, and says
 * how its JSON looks. Types that a tool of the same compilation takes or returns get their codecs without it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface McpType {
  /** On a sealed interface: the name of the property that tells its subtypes apart. */
  String discriminator() default "type";

  /** On a subtype of a sealed interface: the discriminator's value that stands for it; its simple name where absent. */
  String name() default "";

  /** What becomes of properties that the type does not have. */
  UnknownProperties unknownProperties() default UnknownProperties.REFUSE;
}
