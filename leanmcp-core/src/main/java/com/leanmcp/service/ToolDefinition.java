package com.leanmcp.service;

import com.leanmcp.access.AccessRule;
import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.annotation.TaskSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tool as its service offers it (MCP schema, Tool).
 *
 * @param inputSchema JSON Schema of the arguments, as JSON text; its root is an object. It has line breaks where its
 *     author wrote them
 * @param outputSchema JSON Schema of the structured content, as JSON text, where the tool has one
 * @param headers the arguments that stateless clients repeat in headers
 * @param view the URI of the resource that shows what it returns, where there is one (MCP Apps)
 * @param needs what a client has to be able to do for the tool to run
 * @param task whether it may run as a task
 */
public record ToolDefinition(
    String name,
    Label label,
    String inputSchema,
    Optional<String> outputSchema,
    ToolHints hints,
    List<HeaderParameter> headers,
    Optional<String> view,
    Set<ClientCapability> needs,
    TaskSupport task,
    AccessRule access,
    Execution execution,
    Currency currency) {

  public ToolDefinition {
    headers = List.copyOf(headers);
    needs = Set.copyOf(needs);
  }

  /** Begins a definition of a tool that everybody may call and that may block. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** Gathers a definition; generated code is its user. */
  public static final class Builder extends DefinitionBuilder<Builder> {
    private final String name;
    private final List<HeaderParameter> headers = new ArrayList<>();
    private String inputSchema = "{\"type\":\"object\",\"additionalProperties\":false}";
    private Optional<String> outputSchema = Optional.empty();
    private TaskSupport task = TaskSupport.NEVER;
    private Optional<String> view = Optional.empty();
    private Optional<Boolean> readOnly = Optional.empty();
    private Optional<Boolean> destructive = Optional.empty();
    private Optional<Boolean> idempotent = Optional.empty();
    private Optional<Boolean> openWorld = Optional.empty();

    private Builder(String name) {
      this.name = name;
    }

    @Override
    Builder self() {
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

    /** An argument that is repeated in the header {@code Mcp-Param-<name>}; {@code path} leads to it. */
    public Builder header(String header, HeaderParameter.Type type, String... path) {
      headers.add(new HeaderParameter(List.of(path), header, type));
      return this;
    }

    public Builder task(TaskSupport value) {
      task = value;
      return this;
    }

    /** The URI of the resource that shows what it returns; its {@code _meta} says so too. */
    public Builder view(String uri) {
      view = Optional.of(uri);
      return this;
    }

    public ToolDefinition build() {
      ToolHints hints = new ToolHints(readOnly, destructive, idempotent, openWorld);
      return new ToolDefinition(
          name,
          label,
          inputSchema,
          outputSchema,
          hints,
          headers,
          view,
          needs,
          task,
          access,
          execution,
          currency);
    }
  }
}
