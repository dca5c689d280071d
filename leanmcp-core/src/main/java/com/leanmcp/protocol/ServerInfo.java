package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;
import java.util.Optional;

/**
 * Who the server says it is (MCP schema, Implementation).
 *
 * @param instructions how to use the server, in words for a model
 */
public record ServerInfo(String name, String version, Optional<String> instructions) {
  /** Writes the name and version as an object. */
  void write(JsonWriter out) {
    out.beginObject().name("name").string(name).name("version").string(version).endObject();
  }

  /** Writes the member {@code _meta} that every result of a stateless server should have. */
  void writeMeta(JsonWriter out) {
    out.name("_meta").beginObject().name("io.modelcontextprotocol/serverInfo");
    write(out);
    out.endObject();
  }
}
