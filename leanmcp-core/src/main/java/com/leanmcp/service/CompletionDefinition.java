package com.leanmcp.service;

import com.leanmcp.access.AccessRule;

/**
 * A completion as its service offers it (MCP specification, Utilities, Completion).
 *
 * @param name what the table calls it; clients never see it
 * @param argument the argument or variable it completes
 */
public record CompletionDefinition(
    String name, Reference reference, String argument, AccessRule access, Execution execution) {

  /** Whose argument is completed. */
  public sealed interface Reference {
    /** A prompt's. */
    record OfPrompt(String name) implements Reference {}

    /** A resource template's. */
    record OfResource(String uri) implements Reference {}
  }
}
