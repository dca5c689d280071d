package com.leanmcp.service;

import com.leanmcp.access.AccessRule;
import com.leanmcp.annotation.ClientCapability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A prompt as its service offers it (MCP schema, Prompt).
 *
 * @param needs what a client has to be able to do for the prompt to be made
 */
public record PromptDefinition(
    String name,
    Label label,
    List<Argument> arguments,
    Set<ClientCapability> needs,
    AccessRule access,
    Execution execution,
    Currency currency) {

  public PromptDefinition {
    arguments = List.copyOf(arguments);
    needs = Set.copyOf(needs);
  }

  /** An argument of a prompt (MCP schema, PromptArgument). */
  public record Argument(
      String name, Optional<String> title, Optional<String> description, Presence presence) {}

  /** Whether an argument has to be given. */
  public enum Presence {
    REQUIRED,
    OPTIONAL
  }

  /** Begins a definition of a prompt that everybody may ask for and that may block. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** Gathers a definition; generated code is its user. */
  public static final class Builder extends DefinitionBuilder<Builder> {
    private final String name;
    private final List<Argument> arguments = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    @Override
    Builder self() {
      return this;
    }

    public Builder argument(Argument value) {
      arguments.add(value);
      return this;
    }

    public PromptDefinition build() {
      return new PromptDefinition(name, label, arguments, needs, access, execution, currency);
    }
  }
}
