package com.leanmcp.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds tools by name among all services of a server; its order is that of the names. */
public final class Catalog {
  /** A tool and the table that calls it. */
  public record Target(ToolDefinition definition, ServiceTable table) {}

  private final Map<String, Target> tools = new TreeMap<>();

  /**
   * A catalog of everything these tables offer.
   *
   * @throws IllegalStateException if two tools have one name; the message names both classes
   */
  public Catalog(List<ServiceTable> tables) {
    for (ServiceTable table : tables) {
      for (ToolDefinition definition : table.tools()) {
        Target other = tools.putIfAbsent(definition.name(), new Target(definition, table));
        if (other != null) {
          throw new IllegalStateException("two tools are named \"" + definition.name()
              + "\", one of " + other.table().service() + " and one of " + table.service()
              + "; give one of them another @Tool name");
        }
      }
    }
  }

  /** The tool of this name. */
  public Optional<Target> tool(String name) {
    return Optional.ofNullable(tools.get(name));
  }

  /** Every tool, sorted by name. */
  public Collection<Target> tools() {
    return List.copyOf(tools.values());
  }

  /** The name of every tool, sorted. */
  public Collection<String> names() {
    return List.copyOf(tools.keySet());
  }
}
