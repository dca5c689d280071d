package com.leanmcp.protocol;

import com.leanmcp.content.AudioContent;
import com.leanmcp.content.Content;
import com.leanmcp.content.EmbeddedResource;
import com.leanmcp.content.ImageContent;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.content.ResourceLink;
import com.leanmcp.content.TextContent;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.Base64;

/** Writes contents as a revision knows them; what it does not know becomes a text that says what there is. */
final class ContentWriter {
  private final ProtocolRevision revision;

  ContentWriter(ProtocolRevision revision) {
    this.revision = revision;
  }

  /** Writes a content and notes text that is no Unicode. */
  void write(Content content, JsonWriter out, Violations violations) {
    out.beginObject();
    if (content instanceof TextContent text) {
      text(text.text(), out, violations);
    } else if (content instanceof ImageContent image) {
      data("image", image.data(), image.mimeType(), out);
    } else if (content instanceof AudioContent audio) {
      audio(audio, out, violations);
    } else if (content instanceof EmbeddedResource embedded) {
      write(embedded.resource(), out.name("type").string("resource").name("resource"), violations);
    } else {
      link((ResourceLink) content, out, violations);
    }
    LabelWriter.annotations(content.annotations(), out, revision);
    meta(content.meta(), out);
    out.endObject();
  }

  private static void text(String text, JsonWriter out, Violations violations) {
    out.name("type").string("text").name("text");
    Strings.write(text, out, violations);
  }

  private static void data(String type, byte[] data, String mimeType, JsonWriter out) {
    out.name("type").string(type);
    out.name("data").string(Base64.getEncoder().encodeToString(data));
    out.name("mimeType").string(mimeType);
  }

  private void audio(AudioContent audio, JsonWriter out, Violations violations) {
    if (revision.isSince(ProtocolRevision.V2025_03_26)) {
      data("audio", audio.data(), audio.mimeType(), out);
    } else {
      text("[" + audio.mimeType() + ", " + audio.data().length + " bytes]", out, violations);
    }
  }

  private void link(ResourceLink link, JsonWriter out, Violations violations) {
    if (!revision.isSince(ProtocolRevision.V2025_06_18)) {
      text(link.name() + ": " + link.uri(), out, violations);
      return;
    }
    out.name("type").string("resource_link");
    out.name("uri").string(link.uri()).name("name").string(link.name());
    LabelWriter.title(link.title(), out, revision);
    link.description().ifPresent(text -> out.name("description").string(text));
    link.mimeType().ifPresent(type -> out.name("mimeType").string(type));
    link.size().ifPresent(bytes -> out.name("size").number(bytes));
  }

  /** Writes what a resource holds and notes text that is no Unicode. */
  void write(ResourceContents contents, JsonWriter out, Violations violations) {
    out.beginObject().name("uri").string(contents.uri());
    contents.mimeType().ifPresent(type -> out.name("mimeType").string(type));
    if (contents instanceof ResourceContents.Text text) {
      Strings.write(text.text(), out.name("text"), violations);
    } else {
      byte[] blob = ((ResourceContents.Blob) contents).blob();
      out.name("blob").string(Base64.getEncoder().encodeToString(blob));
    }
    meta(contents.meta(), out);
    out.endObject();
  }

  private void meta(JsonObject meta, JsonWriter out) {
    if (!meta.members().isEmpty() && revision.isSince(ProtocolRevision.V2025_06_18)) {
      meta.write(out.name("_meta"));
    }
  }
}
