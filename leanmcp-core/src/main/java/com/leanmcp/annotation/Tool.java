package com.leanmcp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a tool that MCP clients can list and call (MCP specification, Server Features, Tools).
 *
 * <p>A value that is not written is absent: hints appear in {@code tools/list} only where the author wrote them. The
 * values given here as defaults are those a client assumes for an absent hint.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Tool {
  /** The name clients call: 1 to 128 of {@code A-Z a-z 0-9 _ - .}; the method's name where absent. */
  String name() default "";

  /** A name for people. */
  String title() default "";

  /** What the tool does, in words for a model; the first sentences of the method's Javadoc where absent. */
  String description() default "";

  /** Whether the tool leaves its environment as it was. */
  boolean readOnlyHint() default false;

  /** Whether the tool may destroy something; means something only where it is not read-only. */
  boolean destructiveHint() default true;

  /** Whether calling twice with the same arguments has no further effect. */
  boolean idempotentHint() default false;

  /** Whether the tool reaches out to things beyond its own data. */
  boolean openWorldHint() default true;

  /**
   * A JSON Schema of the arguments, published as it stands here instead of one made from the parameters. The method then
   * takes the arguments in one parameter, a {@code JsonValue.JsonObject} or a {@code Map<String, Object>}, and whatever is
   * injected. Only that they are a JSON object is checked; the method validates the rest itself.
   */
  String inputSchema() default "";

  /** What a client has to be able to do for the tool to run; others are refused before anything runs. */
  ClientCapability[] needs() default {};

  /**
   * Whether the tool may run as a task: its call is answered at once, and its client comes back for the result. What
   * {@code @Elicit} asks is asked before that (extension {@code io.modelcontextprotocol/tasks}).
   */
  TaskSupport task() default TaskSupport.NEVER;

  /**
   * The URI of the view that shows what the tool returns, such as {@code ui://seats/picker}: an {@link AppView} of one of the
   * server's services (MCP Apps). Clients without views show the content as ever.
   */
  String ui() default "";

  /** Who may call the tool in clients with views: {@code APP} alone hides it from the model. */
  ToolVisibility[] visibility() default {ToolVisibility.MODEL, ToolVisibility.APP};

  /** Addresses of icons: https or data URIs. */
  String[] icons() default {};

  /** The tool's {@code _meta}, as the text of a JSON object. */
  String meta() default "";
}
