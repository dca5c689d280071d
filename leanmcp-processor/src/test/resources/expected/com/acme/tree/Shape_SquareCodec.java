package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Shape.Square}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class Shape_SquareCodec implements Codec<Shape.Square> {
  public static final Shape_SquareCodec INSTANCE = new Shape_SquareCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647},\"inside\":{\"$ref\":\"#/$defs/Shape\"}},\"required\":[\"value\"],"
      + "\"additionalProperties\":false,\"$defs\":{\"Shape\":{\"type\":\"object\","
      + "\"oneOf\":[{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"Circle\"},"
      + "\"radius\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1.7976931348623157E+308}},"
      + "\"required\":[\"kind\",\"radius\"],\"additionalProperties\":false},{\"type\":\"object\","
      + "\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"square\"},\"value\":{\"type\":\"integer\","
      + "\"minimum\":-2147483648,\"maximum\":2147483647},\"inside\":{\"$ref\":\"#/$defs/Shape\"}},"
      + "\"required\":[\"kind\",\"value\"],\"additionalProperties\":false},{\"type\":\"object\","
      + "\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"Group\"},\"shapes\":{\"type\":\"array\","
      + "\"items\":{\"$ref\":\"#/$defs/Shape\"}},\"object\":{\"type\":\"string\",\"enum\":[\"PLAIN\","
      + "\"BOLD\"]}},\"required\":[\"kind\",\"shapes\",\"object\"],\"additionalProperties\":false},"
      + "{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"Nothing\"}},"
      + "\"required\":[\"kind\"],\"additionalProperties\":false}]}}}";

  private static final List<String> PROPERTIES = List.of("value", "inside");

  private Shape_SquareCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Shape.Square read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    int valueValue = 0;
    boolean hasValue = false;
    Optional<Shape> inside = Optional.empty();
    boolean hasInside = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "value" -> {
          if (hasValue) {
            violations.duplicate("value");
          }
          hasValue = true;
          violations.enter("value");
          valueValue = Integers.readInt(in, violations);
          violations.leave();
        }
        case "inside" -> {
          if (hasInside) {
            violations.duplicate("inside");
          }
          hasInside = true;
          violations.enter("inside");
          inside = Optional.ofNullable(ShapeCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasValue) {
      violations.missing("value", "an integer");
    }
    return violations.count() == before ? new Shape.Square(valueValue, inside) : null;
  }

  @Override
  public void write(Shape.Square value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("value");
    out.name("value");
    out.number(value.value());
    violations.leave();
    Optional<Shape> inside = value.inside();
    if (inside == null || inside.isPresent()) {
      violations.enter("inside");
      out.name("inside");
      ShapeCodec.INSTANCE.write(inside == null ? null : inside.orElse(null), out, violations);
      violations.leave();
    }
    out.endObject();
  }
}
