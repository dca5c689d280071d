package com.leanmcp.service;

import java.util.Optional;

/** What the author says of a tool's behaviour; an absent hint is not published (MCP schema, ToolAnnotations). */
public record ToolHints(
    Optional<Boolean> readOnly,
    Optional<Boolean> destructive,
    Optional<Boolean> idempotent,
    Optional<Boolean> openWorld) {

  /** No hint at all. */
  public static final ToolHints NONE =
      new ToolHints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public boolean isEmpty() {
    return equals(NONE);
  }
}
