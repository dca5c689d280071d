package com.leanmcp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a prompt that users can choose (MCP specification, Server Features, Prompts).
 *
 * <p>Its parameters, or the components of its one record, are the prompt's arguments. Clients send arguments as strings, so
 * their types are those a string can spell: strings, numbers, booleans, enums, dates. It returns a String, which becomes a
 * message of the user, a {@link com.leanmcp.content.PromptMessage}, a list of them, or a {@link
 * com.leanmcp.content.PromptResult}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Prompt {
  /** The name clients ask for; the method's name where absent. */
  String name() default "";

  /** A name for people. */
  String title() default "";

  /** What the prompt is for; the first sentences of the method's Javadoc where absent. */
  String description() default "";

  /** Addresses of icons: https or data URIs. */
  String[] icons() default {};

  /** The prompt's {@code _meta}, as the text of a JSON object. */
  String meta() default "";
}
