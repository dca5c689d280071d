package com.leanmcp.service;

import com.leanmcp.access.AccessRule;
import java.util.Optional;

/**
 * A tool as its service offers it.
 *
 * @param inputSchema JSON Schema of the arguments, as JSON text; its root is an object
 * @param outputSchema JSON Schema of the structured content, as JSON text, where the tool has one
 */
public record ToolDefinition(
    String name,
    Optional<String> title,
    Optional<String> description,
    String inputSchema,
    Optional<String> outputSchema,
    ToolHints hints,
    AccessRule access,
    Execution execution) {

  /** Where the tool may run. */
  public enum Execution {
    /** It may wait, so it runs on the server's executor. */
    BLOCKING,
    /** It never waits, so it may run on an I/O thread. */
    NON_BLOCKING
  }

  /** Begins a definition of a tool that everybody may call and that may block. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** Gathers a definition; generated code is its user. */
  public static final class Builder {
    private final String name;
    private Optional<String> title = Optional.empty();
    private Optional<String> description = Optional.empty();
    private String inputSchema = "{\"type\":\"object\",\"additionalProperties\":false}";
    private Optional<String> outputSchema = Optional.empty();
    private Optional<Boolean> readOnly = Optional.empty();
    private Optional<Boolean> destructive = Optional.empty();
    private Optional<Boolean> idempotent = Optional.empty();
    private Optional<Boolean> openWorld = Optional.empty();
    private AccessRule access = AccessRule.open();
    private Execution execution = Execution.BLOCKING;

    private Builder(String name) {
      this.name = name;
    }

    public Builder title(String value) {
      title = Optional.of(value);
      return this;
    }

    public Builder description(String value) {
      description = Optional.of(value);
      return this;
    }

    public Builder inputSchema(String value) {
      inputSchema = value;
      return this;
    }

    public Builder outputSchema(String value) {
      outputSchema = Optional.of(value);
      return this;
    }

    public Builder readOnlyHint(boolean value) {
      readOnly = Optional.of(value);
      return this;
    }

    public Builder destructiveHint(boolean value) {
      destructive = Optional.of(value);
      return this;
    }

    public Builder idempotentHint(boolean value) {
      idempotent = Optional.of(value);
      return this;
    }

    public Builder openWorldHint(boolean value) {
      openWorld = Optional.of(value);
      return this;
    }

    public Builder access(AccessRule value) {
      access = value;
      return this;
    }

    public Builder nonBlocking() {
      execution = Execution.NON_BLOCKING;
      return this;
    }

    public ToolDefinition build() {
      ToolHints hints = new ToolHints(readOnly, destructive, idempotent, openWorld);
      return new ToolDefinition(
          name, title, description, inputSchema, outputSchema, hints, access, execution);
    }
  }
}
