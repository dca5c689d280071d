package com.leanmcp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a resource that clients can read (MCP specification, Server Features, Resources).
 *
 * <p>A URI with variables, such as {@code file:///{path}}, makes it a resource template: each variable is bound to the
 * parameter of its name (RFC 6570, level 1, and {@code {+name}} for values with slashes). The method returns a String, a
 * {@code byte[]}, {@link com.leanmcp.content.ResourceContents} or a list of them, or anything else that goes out as JSON;
 * null means that there is no such resource.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Resource {
  /**
   * The URI or URI template; {@code ui://<class>/<method>} where absent, the class's simple name in lower case and without
   * its first "service".
   */
  String uri() default "";

  /** A name for programs; the method's name where absent. */
  String name() default "";

  /** A name for people. */
  String title() default "";

  /** What the resource is; the first sentences of the method's Javadoc where absent. */
  String description() default "";

  /**
   * The type of what it holds; text/plain for a String, application/octet-stream for a {@code byte[]}, application/json for
   * other objects where absent.
   */
  String mimeType() default "";

  /** How many bytes it holds, where that is known. */
  long size() default -1;

  /** Whom it is for: {@code user}, {@code assistant}; everybody where absent. */
  String[] audience() default {};

  /** From 0, entirely optional, to 1, effectively required; nothing is said where absent. */
  double priority() default -1;

  /** Addresses of icons: https or data URIs. */
  String[] icons() default {};

  /** The resource's {@code _meta}, as the text of a JSON object. */
  String meta() default "";
}
