package com.leanmcp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method complete an argument of a prompt or a variable of a resource template while its user types (MCP
 * specification, Utilities, Completion).
 *
 * <p>The prompt or resource is one of the same class; exactly one of the two is named. The method takes a String, what has
 * been typed so far, and where it wants a {@code Map<String, String>} of the arguments chosen already. It returns a list of
 * strings or a {@link com.leanmcp.content.CompletionResult}; of more than 100 values the first go out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Completion {
  /** The name of the prompt. */
  String prompt() default "";

  /** The URI template of the resource. */
  String resource() default "";

  /** The argument or variable to complete. */
  String argument();
}
