package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@code Page.Pair<Long, Shape.Circle>}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class Page_PairOfLongAndShape_CircleCodec implements Codec<Page.Pair<Long, Shape.Circle>> {
  static final Page_PairOfLongAndShape_CircleCodec INSTANCE = new Page_PairOfLongAndShape_CircleCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"left\":{\"type\":\"integer\","
      + "\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},"
      + "\"right\":{\"type\":\"object\",\"properties\":{\"radius\":{\"type\":\"number\",\"minimum\":0,"
      + "\"maximum\":1.7976931348623157E+308}},\"required\":[\"radius\"],"
      + "\"additionalProperties\":false}},\"required\":[\"left\",\"right\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("left", "right");

  private Page_PairOfLongAndShape_CircleCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Page.Pair<Long, Shape.Circle> read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    Long left = null;
    boolean hasLeft = false;
    Shape.Circle right = null;
    boolean hasRight = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "left" -> {
          if (hasLeft) {
            violations.duplicate("left");
          }
          hasLeft = true;
          violations.enter("left");
          left = Integers.readLong(in, violations);
          violations.leave();
        }
        case "right" -> {
          if (hasRight) {
            violations.duplicate("right");
          }
          hasRight = true;
          violations.enter("right");
          right = Shape_CircleCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasLeft) {
      violations.missing("left", "an integer");
    }
    if (!hasRight) {
      violations.missing("right", "an object");
    }
    return violations.count() == before ? new Page.Pair<Long, Shape.Circle>(left, right) : null;
  }

  @Override
  public void write(Page.Pair<Long, Shape.Circle> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("left");
    out.name("left");
    Integers.write(value.left(), out, violations);
    violations.leave();
    violations.enter("right");
    out.name("right");
    Shape_CircleCodec.INSTANCE.write(value.right(), out, violations);
    violations.leave();
    out.endObject();
  }
}
