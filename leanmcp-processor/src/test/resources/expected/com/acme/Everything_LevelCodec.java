package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Everything.Level}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class Everything_LevelCodec implements Codec<Everything.Level> {
  public static final Everything_LevelCodec INSTANCE = new Everything_LevelCodec();

  public static final String SCHEMA = "{\"type\":\"string\",\"enum\":[\"LOW\",\"HIGH\"]}";

  private static final List<String> NAMES = List.of("LOW", "HIGH");

  private Everything_LevelCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Everything.Level read(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return null;
    }
    String name = in.string();
    return switch (name) {
      case "LOW" -> Everything.Level.LOW;
      case "HIGH" -> Everything.Level.HIGH;
      default -> {
        Strings.oneOf(name, NAMES, violations);
        yield null;
      }
    };
  }

  @Override
  public void write(Everything.Level value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    out.string(value.name());
  }
}
