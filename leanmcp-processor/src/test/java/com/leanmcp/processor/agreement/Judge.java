package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/** The validator nobody here wrote, holding one schema; formats are asserted. */
final class Judge {
  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
      SpecificationVersion.DRAFT_2020_12,
      builder -> builder
          .schemaRegistryConfig(
              SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build())
          .nodeReader(reader -> reader.jsonMapper(JsonMapper.builder()
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .build())));

  private final Schema schema;

  private Judge(String schema) {
    this.schema = REGISTRY.getSchema(schema);
  }

  static Judge of(JsonObject schema) {
    return new Judge(text(schema));
  }

  /** The verdict; none where the judge itself stumbles: over a fraction beyond a long, compared with an integer. */
  Optional<Boolean> verdict(String json) {
    try {
      return Optional.of(schema.validate(json, InputFormat.JSON).isEmpty());
    } catch (JsonNodeException e) {
      return Optional.empty();
    }
  }

  boolean accepts(String json) {
    return verdict(json).orElse(false);
  }

  static String text(JsonValue value) {
    JsonWriter out = new JsonWriter();
    value.write(out);
    return out.toString();
  }

  static JsonValue parse(String json) {
    return JsonValue.read(JsonSlice.of(json).reader());
  }
}
