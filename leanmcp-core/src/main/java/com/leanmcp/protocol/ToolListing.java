package com.leanmcp.protocol;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolHints;
import java.util.List;

/** {@code tools/list} (Server Features, Tools). */
final class ToolListing implements Listing<Catalog.Tool> {
  @Override
  public String member() {
    return "tools";
  }

  @Override
  public List<Catalog.Tool> items(Catalog catalog) {
    return catalog.tools();
  }

  @Override
  public String key(Catalog.Tool item) {
    return item.definition().name();
  }

  @Override
  public boolean isOffered(Catalog catalog) {
    return true;
  }

  @Override
  public AccessRule access(Catalog.Tool item) {
    return item.definition().access();
  }

  @Override
  public void write(Catalog.Tool item, JsonWriter out, ProtocolRevision revision) {
    ToolDefinition tool = item.definition();
    out.beginObject().name("name").string(tool.name());
    LabelWriter.write(tool.label(), out, revision);
    out.name("inputSchema").raw(onOneLine(tool.inputSchema()));
    if (revision.isSince(ProtocolRevision.V2025_06_18)) {
      tool.outputSchema().ifPresent(schema -> out.name("outputSchema").raw(schema));
    }
    if (!tool.hints().isEmpty() && revision.isSince(ProtocolRevision.V2025_03_26)) {
      hints(tool.hints(), out);
    }
    out.endObject();
  }

  /** A schema written by hand may have line breaks, which stand outside of strings; a message has none. */
  private static String onOneLine(String schema) {
    return schema.replace('\n', ' ').replace('\r', ' ');
  }

  private static void hints(ToolHints hints, JsonWriter out) {
    out.name("annotations").beginObject();
    hints.readOnly().ifPresent(value -> out.name("readOnlyHint").bool(value));
    hints.destructive().ifPresent(value -> out.name("destructiveHint").bool(value));
    hints.idempotent().ifPresent(value -> out.name("idempotentHint").bool(value));
    hints.openWorld().ifPresent(value -> out.name("openWorldHint").bool(value));
    out.endObject();
  }
}
