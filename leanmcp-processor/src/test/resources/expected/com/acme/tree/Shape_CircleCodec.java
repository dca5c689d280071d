package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Violations;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Shape.Circle}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class Shape_CircleCodec implements Codec<Shape.Circle> {
  public static final Shape_CircleCodec INSTANCE = new Shape_CircleCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"radius\":{\"type\":\"number\",\"minimum\":0,"
      + "\"maximum\":1.7976931348623157E+308}},\"required\":[\"radius\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("radius");

  private static final BigDecimal RADIUS_MINIMUM = new BigDecimal("0");

  private Shape_CircleCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Shape.Circle read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    double radius = 0;
    boolean hasRadius = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "radius" -> {
          if (hasRadius) {
            violations.duplicate("radius");
          }
          hasRadius = true;
          violations.enter("radius");
          radius = readRadius(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasRadius) {
      violations.missing("radius", "a number at least 0");
    }
    return violations.count() == before ? new Shape.Circle(radius) : null;
  }

  @Override
  public void write(Shape.Circle value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("radius");
    out.name("radius");
    writeRadius(value.radius(), out, violations);
    violations.leave();
    out.endObject();
  }

  private static double readRadius(JsonReader in, Violations violations) {
    if (!Numbers.expectDouble(in, violations)) {
      return 0;
    }
    checkRadius(in.decimal(), violations);
    return in.doubleValue();
  }

  private static void checkRadius(BigDecimal value, Violations violations) {
    Numbers.minimum(value, RADIUS_MINIMUM, violations);
  }

  private static void writeRadius(double value, JsonWriter out, Violations violations) {
    if (Numbers.isFinite(value, violations)) {
      checkRadius(BigDecimal.valueOf(value), violations);
      out.number(value);
    } else {
      out.nullValue();
    }
  }
}
