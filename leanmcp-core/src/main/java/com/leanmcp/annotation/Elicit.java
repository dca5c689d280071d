package com.leanmcp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the user asked for the value of a parameter before the method runs (MCP specification, Elicitation, form mode). The
 * parameter is an {@link com.leanmcp.ask.Elicited} of a record, whose components are the fields of a form; it stands on
 * methods of tools, prompts and resources. All that a method declares is asked at once.
 *
 * <p>A client that did not declare elicitation is refused before anything runs, unless an argument may answer.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Elicit {
  /** What the user reads above the form. */
  String value();

  /** What the question is called within its call, 1 to 64 characters; the parameter's name where absent. */
  String key() default "";

  /**
   * Whether an argument of the tool, of the parameter's name, may answer in place of the user; it counts as accepted. Where
   * this is false no schema shows the parameter, since a model would answer for the user.
   */
  boolean orArgument() default false;
}
