package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@code Page.Pair<String, Integer>}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class Page_PairOfStringAndIntegerCodec implements Codec<Page.Pair<String, Integer>> {
  static final Page_PairOfStringAndIntegerCodec INSTANCE = new Page_PairOfStringAndIntegerCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"left\":{\"type\":\"string\"},\"right\":{\"type\":\"integer\","
      + "\"minimum\":-2147483648,\"maximum\":2147483647}},\"required\":[\"left\",\"right\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("left", "right");

  private Page_PairOfStringAndIntegerCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Page.Pair<String, Integer> read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String left = null;
    boolean hasLeft = false;
    Integer right = null;
    boolean hasRight = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "left" -> {
          if (hasLeft) {
            violations.duplicate("left");
          }
          hasLeft = true;
          violations.enter("left");
          left = Strings.read(in, violations);
          violations.leave();
        }
        case "right" -> {
          if (hasRight) {
            violations.duplicate("right");
          }
          hasRight = true;
          violations.enter("right");
          right = Integers.readInt(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasLeft) {
      violations.missing("left", "a string");
    }
    if (!hasRight) {
      violations.missing("right", "an integer");
    }
    return violations.count() == before ? new Page.Pair<String, Integer>(left, right) : null;
  }

  @Override
  public void write(Page.Pair<String, Integer> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("left");
    out.name("left");
    Strings.write(value.left(), out, violations);
    violations.leave();
    violations.enter("right");
    out.name("right");
    Integers.write(value.right(), out, violations);
    violations.leave();
    out.endObject();
  }
}
