package com.leanmcp.protocol;

import com.leanmcp.content.Annotations;
import com.leanmcp.content.Icon;
import com.leanmcp.content.Role;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.Label;
import java.util.List;
import java.util.Optional;

/** Writes what tools, prompts and resources have in common, as far as a revision knows it. */
final class LabelWriter {
  private LabelWriter() {}

  static void title(Optional<String> title, JsonWriter out, ProtocolRevision revision) {
    if (revision.isSince(ProtocolRevision.V2025_06_18)) {
      title.ifPresent(text -> out.name("title").string(text));
    }
  }

  static void write(Label label, JsonWriter out, ProtocolRevision revision) {
    title(label.title(), out, revision);
    label.description().ifPresent(text -> out.name("description").string(text));
    if (revision.isSince(ProtocolRevision.V2025_11_25)) {
      icons(label.icons(), out);
    }
    if (revision.isSince(ProtocolRevision.V2025_06_18)) {
      label.meta().ifPresent(json -> out.name("_meta").raw(json));
    }
  }

  private static void icons(List<Icon> icons, JsonWriter out) {
    if (icons.isEmpty()) {
      return;
    }
    out.name("icons").beginArray();
    for (Icon icon : icons) {
      out.beginObject().name("src").string(icon.src());
      icon.mimeType().ifPresent(type -> out.name("mimeType").string(type));
      if (!icon.sizes().isEmpty()) {
        out.name("sizes").beginArray();
        icon.sizes().forEach(out::string);
        out.endArray();
      }
      icon.theme().ifPresent(theme -> out.name("theme").string(theme.text()));
      out.endObject();
    }
    out.endArray();
  }

  static void annotations(Annotations hints, JsonWriter out, ProtocolRevision revision) {
    Annotations annotations = revision.isSince(ProtocolRevision.V2025_06_18)
        ? hints
        : new Annotations(hints.audience(), hints.priority(), Optional.empty());
    if (annotations.isEmpty()) {
      return;
    }
    out.name("annotations").beginObject();
    if (!annotations.audience().isEmpty()) {
      out.name("audience").beginArray();
      annotations.audience().stream().map(Role::text).forEach(out::string);
      out.endArray();
    }
    annotations.priority().ifPresent(value -> out.name("priority").number(value));
    annotations.lastModified().ifPresent(time -> out.name("lastModified").string(time.toString()));
    out.endObject();
  }
}
