package com.leanmcp.tests.wire;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The protocol's own JSON Schema of one revision; each of its definitions is compiled once. */
public final class OfficialSchema {
  private static final Map<String, OfficialSchema> LOADED = new ConcurrentHashMap<>();

  private final String text;
  private final boolean draft7;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  private OfficialSchema(String text) {
    this.text = text;
    this.draft7 = text.contains("json-schema.org/draft-07");
  }

  public static OfficialSchema of(String revision) {
    return LOADED.computeIfAbsent(revision, OfficialSchema::load);
  }

  private static OfficialSchema load(String revision) {
    try (InputStream in =
        OfficialSchema.class.getResourceAsStream("/mcp-schema/" + revision + ".json")) {
      return new OfficialSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether this revision has a definition of this name. */
  boolean has(String definition) {
    return text.contains("\n        \"" + definition + "\": {")
        || text.contains("\n    \"" + definition + "\": {");
  }

  /** What is wrong with a JSON text, by the definition of this name. */
  public List<String> mistakes(String definition, String json) {
    return compiled
        .computeIfAbsent(definition, this::compile)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private Schema compile(String definition) {
    String reference = "#/" + (draft7 ? "definitions/" : "$defs/") + definition;
    String schema =
        "{\"allOf\":[{\"$ref\":\"" + reference + "\"}]," + text.substring(text.indexOf('{') + 1);
    SpecificationVersion dialect =
        draft7 ? SpecificationVersion.DRAFT_7 : SpecificationVersion.DRAFT_2020_12;
    return SchemaRegistry.withDefaultDialect(dialect).getSchema(schema);
  }
}
