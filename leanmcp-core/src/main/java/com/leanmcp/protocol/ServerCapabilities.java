package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.Catalog;
import java.util.ArrayList;
import java.util.List;

/** What the server says it can do (MCP schema, ServerCapabilities): what it offers right now. */
final class ServerCapabilities {
  private static final String APPS = "io.modelcontextprotocol/ui";

  private ServerCapabilities() {}

  /** Writes the member {@code capabilities}, as a revision knows it. */
  static void write(Catalog catalog, ProtocolRevision revision, JsonWriter out) {
    out.name("capabilities").beginObject();
    extensions(catalog, revision, out);
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

  private static void extensions(Catalog catalog, ProtocolRevision revision, JsonWriter out) {
    List<String> names = new ArrayList<>();
    if (revision.isModern() && TaskExtension.isOffered(catalog)) {
      names.add(TaskExtension.NAME);
    }
    // a client of an older revision is not shown the _meta of tools either
    if (catalog.hasViews() && revision.isSince(ProtocolRevision.V2025_06_18)) {
      names.add(APPS);
    }
    if (names.isEmpty()) {
      return;
    }
    out.name("extensions").beginObject();
    names.forEach(name -> out.name(name).beginObject().endObject());
    out.endObject();
  }
}
