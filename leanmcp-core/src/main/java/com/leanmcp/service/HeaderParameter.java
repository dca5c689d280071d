package com.leanmcp.service;

import java.util.List;

/**
 * An argument that a stateless client repeats in a header, {@code Mcp-Param-<name>} (2026-07-28, Streamable HTTP).
 *
 * @param path the names that lead from the arguments to the value
 * @param name the header's name without its prefix
 */
public record HeaderParameter(List<String> path, String name, Type type) {
  /** What the value is. */
  public enum Type {
    STRING,
    INTEGER,
    BOOLEAN
  }

  public HeaderParameter {
    path = List.copyOf(path);
  }
}
