package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Shape.Group.Style}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class Shape_Group_StyleCodec implements Codec<Shape.Group.Style> {
  static final Shape_Group_StyleCodec INSTANCE = new Shape_Group_StyleCodec();

  static final String SCHEMA = "{\"type\":\"string\",\"enum\":[\"PLAIN\",\"BOLD\"]}";

  private static final List<String> NAMES = List.of("PLAIN", "BOLD");

  private Shape_Group_StyleCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Shape.Group.Style read(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return null;
    }
    String name = in.string();
    return switch (name) {
      case "PLAIN" -> Shape.Group.Style.PLAIN;
      case "BOLD" -> Shape.Group.Style.BOLD;
      default -> {
        Strings.oneOf(name, NAMES, violations);
        yield null;
      }
    };
  }

  @Override
  public void write(Shape.Group.Style value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    out.string(value.name());
  }
}
