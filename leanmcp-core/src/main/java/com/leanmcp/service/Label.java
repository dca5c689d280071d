package com.leanmcp.service;

import com.leanmcp.content.Icon;
import java.util.List;
import java.util.Optional;

/**
 * What tools, prompts and resources have in common: how they are shown (MCP schema, BaseMetadata and Icons).
 *
 * @param title a name for people
 * @param meta the {@code _meta}, as the text of a JSON object
 */
public record Label(
    Optional<String> title, Optional<String> description, List<Icon> icons, Optional<String> meta) {

  /** Nothing is said. */
  public static final Label NONE =
      new Label(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public Label {
    icons = List.copyOf(icons);
  }

  public Label title(String text) {
    return new Label(Optional.of(text), description, icons, meta);
  }

  public Label description(String text) {
    return new Label(title, Optional.of(text), icons, meta);
  }

  public Label icons(String... addresses) {
    return new Label(
        title, description, List.of(addresses).stream().map(Icon::of).toList(), meta);
  }

  public Label meta(String json) {
    return new Label(title, description, icons, Optional.of(json));
  }
}
