package com.leanmcp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Offers an HTML file of the class path as a view that clients show for a tool: a resource of the service of the type
 * {@code text/html;profile=mcp-app} (MCP Apps, {@code io.modelcontextprotocol/ui}, 2026-01-26). A tool names it with
 * {@code @Tool(ui = …)}. The file is read once, when the service is made; a server whose file is missing does not start. A
 * class inherits the views of its supertypes, and its rule of access is theirs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(AppView.List.class)
public @interface AppView {
  /** The URI, such as {@code ui://seats/picker}. */
  String uri();

  /** The file beside the service's class, such as {@code picker.html}, or from the root of the class path with a slash. */
  String file();

  /** A name for programs; the file's, without its ending, where absent. */
  String name() default "";

  /** A name for people. */
  String title() default "";

  /** What the view shows. */
  String description() default "";

  /** Origins it may send requests to; none where absent. */
  String[] connectDomains() default {};

  /** Origins of its scripts, styles, pictures, fonts and media; none but itself where absent. */
  String[] resourceDomains() default {};

  /** Origins of frames within it; none where absent. */
  String[] frameDomains() default {};

  /** Origins that its addresses may be relative to; its own where absent. */
  String[] baseUriDomains() default {};

  /** What it would like to use; a client may refuse. */
  AppPermission[] permissions() default {};

  /** The origin it wants for itself, in the form that the client documents. */
  String domain() default "";

  /** Whether it wants a border around it; the client decides where this is absent. */
  boolean prefersBorder() default false;

  /** Several views of one service. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    AppView[] value();
  }
}
