package com.leanmcp.manifest;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/**
 * How tools, prompts and resources are shown.
 *
 * @param icons the addresses of pictures
 * @param meta the {@code _meta}, a JSON object
 */
public record Label(
    Optional<String> title,
    Optional<String> description,
    List<String> icons,
    Optional<JsonSlice> meta) {

  /** Nothing is said. */
  public static final Label NONE =
      new Label(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public Label {
    icons = List.copyOf(icons);
  }

  /** Writes the members into an open object, as lists show them to clients. */
  void write(JsonWriter out) {
    title.ifPresent(text -> out.name("title").string(text));
    description.ifPresent(text -> out.name("description").string(text));
    if (!icons.isEmpty()) {
      out.name("icons").beginArray();
      icons.forEach(src -> out.beginObject().name("src").string(src).endObject());
      out.endArray();
    }
    meta.ifPresent(json -> out.name("_meta").raw(json));
  }
}
