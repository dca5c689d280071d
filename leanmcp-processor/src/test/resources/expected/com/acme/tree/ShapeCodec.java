package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Variants;
import com.leanmcp.schema.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Shape}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class ShapeCodec implements Codec<Shape> {
  public static final ShapeCodec INSTANCE = new ShapeCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"oneOf\":[{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\","
      + "\"const\":\"Circle\"},\"radius\":{\"type\":\"number\",\"minimum\":0,"
      + "\"maximum\":1.7976931348623157E+308}},\"required\":[\"kind\",\"radius\"],"
      + "\"additionalProperties\":false},{\"type\":\"object\","
      + "\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"square\"},\"value\":{\"type\":\"integer\","
      + "\"minimum\":-2147483648,\"maximum\":2147483647},\"inside\":{\"$ref\":\"#\"}},"
      + "\"required\":[\"kind\",\"value\"],\"additionalProperties\":false},{\"type\":\"object\","
      + "\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"Group\"},\"shapes\":{\"type\":\"array\","
      + "\"items\":{\"$ref\":\"#\"}},\"object\":{\"type\":\"string\",\"enum\":[\"PLAIN\",\"BOLD\"]}},"
      + "\"required\":[\"kind\",\"shapes\",\"object\"],\"additionalProperties\":false},"
      + "{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"Nothing\"}},"
      + "\"required\":[\"kind\"],\"additionalProperties\":false}]}";

  private static final List<String> NAMES = List.of("Circle", "square", "Group", "Nothing");

  private static final List<String> CIRCLE_PROPERTIES = List.of("kind", "radius");

  private static final BigDecimal CIRCLE_RADIUS_MINIMUM = new BigDecimal("0");

  private static final List<String> SQUARE_PROPERTIES = List.of("kind", "value", "inside");

  private static final List<String> GROUP_PROPERTIES = List.of("kind", "shapes", "object");

  private static final List<String> NOTHING_PROPERTIES = List.of("kind");

  private ShapeCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Shape read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    String first = Variants.first(in, "kind", NAMES);
    if (!first.isEmpty()) {
      return read(first, in, violations);
    }
    JsonSlice object = in.slice();
    String variant = Variants.name(object, "kind", NAMES, violations);
    try (JsonReader again = object.reader()) {
      return read(variant, again, violations);
    }
  }

  @Override
  public void write(Shape value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations) || Objects.isTooDeep(out, violations)) {
      return;
    }
    if (value instanceof Shape.Circle circle) {
      writeCircle(circle, out, violations);
    }
    if (value instanceof Shape.Square square) {
      writeSquare(square, out, violations);
    }
    if (value instanceof Shape.Group group) {
      writeGroup(group, out, violations);
    }
    if (value instanceof Shape.Nothing nothing) {
      writeNothing(nothing, out, violations);
    }
  }

  private static Shape read(String variant, JsonReader in, Violations violations) {
    return switch (variant) {
      case "Circle" -> readCircle(in, violations);
      case "square" -> readSquare(in, violations);
      case "Group" -> readGroup(in, violations);
      case "Nothing" -> readNothing(in, violations);
      default -> null;
    };
  }

  private static Shape.Circle readCircle(JsonReader in, Violations violations) {
    int before = violations.count();
    boolean hasDiscriminator = false;
    double radius = 0;
    boolean hasRadius = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "kind" -> {
          if (hasDiscriminator) {
            violations.duplicate("kind");
          }
          hasDiscriminator = true;
          in.skip();
        }
        case "radius" -> {
          if (hasRadius) {
            violations.duplicate("radius");
          }
          hasRadius = true;
          violations.enter("radius");
          radius = readCircleRadius(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, CIRCLE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasRadius) {
      violations.missing("radius", "a number at least 0");
    }
    return violations.count() == before ? new Shape.Circle(radius) : null;
  }

  private static void writeCircle(Shape.Circle value, JsonWriter out, Violations violations) {
    out.beginObject();
    out.name("kind").string("Circle");
    violations.enter("radius");
    out.name("radius");
    writeCircleRadius(value.radius(), out, violations);
    violations.leave();
    out.endObject();
  }

  private static double readCircleRadius(JsonReader in, Violations violations) {
    if (!Numbers.expectDouble(in, violations)) {
      return 0;
    }
    checkCircleRadius(in.decimal(), violations);
    return in.doubleValue();
  }

  private static void checkCircleRadius(BigDecimal value, Violations violations) {
    Numbers.minimum(value, CIRCLE_RADIUS_MINIMUM, violations);
  }

  private static void writeCircleRadius(double value, JsonWriter out, Violations violations) {
    if (Numbers.isFinite(value, violations)) {
      checkCircleRadius(BigDecimal.valueOf(value), violations);
      out.number(value);
    } else {
      out.nullValue();
    }
  }

  private static Shape.Square readSquare(JsonReader in, Violations violations) {
    int before = violations.count();
    boolean hasDiscriminator = false;
    int valueValue = 0;
    boolean hasValue = false;
    Optional<Shape> inside = Optional.empty();
    boolean hasInside = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "kind" -> {
          if (hasDiscriminator) {
            violations.duplicate("kind");
          }
          hasDiscriminator = true;
          in.skip();
        }
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
          violations.unknown(name, SQUARE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasValue) {
      violations.missing("value", "an integer");
    }
    return violations.count() == before ? new Shape.Square(valueValue, inside) : null;
  }

  private static void writeSquare(Shape.Square value, JsonWriter out, Violations violations) {
    out.beginObject();
    out.name("kind").string("square");
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

  private static Shape.Group readGroup(JsonReader in, Violations violations) {
    int before = violations.count();
    boolean hasDiscriminator = false;
    List<Shape> shapes = null;
    boolean hasShapes = false;
    Shape.Group.Style objectValue = null;
    boolean hasObject = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "kind" -> {
          if (hasDiscriminator) {
            violations.duplicate("kind");
          }
          hasDiscriminator = true;
          in.skip();
        }
        case "shapes" -> {
          if (hasShapes) {
            violations.duplicate("shapes");
          }
          hasShapes = true;
          violations.enter("shapes");
          shapes = Lists.read(in, violations, ShapeCodec.INSTANCE);
          violations.leave();
        }
        case "object" -> {
          if (hasObject) {
            violations.duplicate("object");
          }
          hasObject = true;
          violations.enter("object");
          objectValue = Shape_Group_StyleCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, GROUP_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasShapes) {
      violations.missing("shapes", "an array");
    }
    if (!hasObject) {
      violations.missing("object", "one of \"PLAIN\", \"BOLD\"");
    }
    if (violations.count() != before) {
      return null;
    }
    try {
      return new Shape.Group(shapes, objectValue);
    } catch (IllegalArgumentException e) {
      Objects.refused(e, violations);
      return null;
    }
  }

  private static void writeGroup(Shape.Group value, JsonWriter out, Violations violations) {
    out.beginObject();
    out.name("kind").string("Group");
    violations.enter("shapes");
    out.name("shapes");
    Lists.write(value.shapes(), out, violations, ShapeCodec.INSTANCE);
    violations.leave();
    violations.enter("object");
    out.name("object");
    Shape_Group_StyleCodec.INSTANCE.write(value.object(), out, violations);
    violations.leave();
    out.endObject();
  }

  private static Shape.Nothing readNothing(JsonReader in, Violations violations) {
    int before = violations.count();
    boolean hasDiscriminator = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "kind" -> {
          if (hasDiscriminator) {
            violations.duplicate("kind");
          }
          hasDiscriminator = true;
          in.skip();
        }
        default -> {
          violations.unknown(name, NOTHING_PROPERTIES);
          in.skip();
        }
      }
    }
    return violations.count() == before ? new Shape.Nothing() : null;
  }

  private static void writeNothing(Shape.Nothing value, JsonWriter out, Violations violations) {
    out.beginObject();
    out.name("kind").string("Nothing");
    out.endObject();
  }
}
