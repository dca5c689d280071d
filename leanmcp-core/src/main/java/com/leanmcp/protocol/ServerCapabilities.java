package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.Catalog;

/** What the server says it can do (MCP schema, ServerCapabilities): what it offers right now. */
final class ServerCapabilities {
  private ServerCapabilities() {}

  /** Writes the member {@code capabilities}, as a revision knows it. */
  static void write(Catalog catalog, ProtocolRevision revision, JsonWriter out) {
    out.name("capabilities").beginObject();
    if (revision.isModern() && TaskExtension.isOffered(catalog)) {
      out.name("extensions").beginObject();
      out.name(TaskExtension.NAME).beginObject().endObject().endObject();
    }
    out.name("logging").beginObject().endObject();
    if (catalog.hasCompletions() && revision.isSince(ProtocolRevision.V2025_03_26)) {
      out.name("completions").beginObject().endObject();
    }
    if (!catalog.prompts().isEmpty()) {
      out.name("prompts").beginObject().name("listChanged").bool(true).endObject();
    }
    if (ResourceListing.RESOURCES.isOffered(catalog)) {
      out.name("resources").beginObject().name("subscribe").bool(true);
      out.name("listChanged").bool(true).endObject();
    }
    out.name("tools").beginObject().name("listChanged").bool(true).endObject();
    out.endObject();
  }
}
