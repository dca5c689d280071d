package com.leanmcp.protocol;

import com.leanmcp.content.ResourceContents;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import java.util.Optional;

/**
 * Who the server says it is (MCP schema, Implementation).
 *
 * @param instructions how to use the server, in words for a model
 */
public record ServerInfo(String name, String version, Optional<String> instructions) {
  private static final String SERVER_INFO = "io.modelcontextprotocol/serverInfo";

  /** Writes the name and version as an object. */
  void write(JsonWriter out) {
    out.beginObject().name("name").string(name).name("version").string(version).endObject();
  }

  /** Writes the member {@code _meta} that every result of a stateless server should have. */
  void writeMeta(JsonWriter out) {
    writeMeta(out, ProtocolRevision.MODERN, ResourceContents.NO_META);
  }

  /** Writes the member {@code _meta} of a result, as a revision knows it, with what an author adds. */
  void writeMeta(JsonWriter out, ProtocolRevision revision, JsonObject more) {
    if (more.members().isEmpty() && !revision.isModern()
        || !revision.isSince(ProtocolRevision.V2025_06_18)) {
      return;
    }
    out.name("_meta").beginObject();
    if (revision.isModern()) {
      write(out.name(SERVER_INFO));
    }
    more.members().forEach((name, value) -> {
      if (!name.equals(SERVER_INFO)) {
        value.write(out.name(name));
      }
    });
    out.endObject();
  }
}
