package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonWriter;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** A validator nobody here wrote, holding one schema. */
final class Judge {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Schema schema;

  private Judge(Schema schema) {
    this.schema = schema;
  }

  static Judge of(JsonValue schema) {
    return new Judge(REGISTRY.getSchema(text(schema)));
  }

  boolean accepts(JsonValue value) {
    return schema.validate(text(value), InputFormat.JSON).isEmpty();
  }

  static String text(JsonValue value) {
    JsonWriter out = new JsonWriter();
    value.write(out);
    return out.toString();
  }
}
