package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How tools, prompts and resources are shown.
 *
 * @param description what the author says of it
 * @param deprecation what is said of it because it is deprecated
 */
public record LabelModel(
    Optional<String> title,
    Optional<String> description,
    Optional<String> deprecation,
    List<Written<String>> icons,
    Optional<Written<String>> meta) {

  /** Nothing is said. */
  public static final LabelModel NONE = new LabelModel(
      Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public LabelModel {
    icons = List.copyOf(icons);
  }

  /** The description that clients see. */
  public Optional<String> published() {
    String text =
        Stream.concat(description.stream(), deprecation.stream()).collect(Collectors.joining(" "));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The {@code _meta} as JSON on one line, where it is a JSON object. */
  public Optional<String> metadata() {
    Optional<JsonObject> object = meta.flatMap(text -> Extras.parse(text.value()));
    return object.map(PublishedSchema::text);
  }
}
