package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@code Page.Pair<String, String>}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class Page_PairOfStringAndStringCodec implements Codec<Page.Pair<String, String>> {
  static final Page_PairOfStringAndStringCodec INSTANCE = new Page_PairOfStringAndStringCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"left\":{\"type\":\"string\"},\"right\":{\"type\":\"string\"}},"
      + "\"required\":[\"left\",\"right\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("left", "right");

  private Page_PairOfStringAndStringCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Page.Pair<String, String> read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String left = null;
    boolean hasLeft = false;
    String right = null;
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
          right = Strings.read(in, violations);
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
      violations.missing("right", "a string");
    }
    return violations.count() == before ? new Page.Pair<String, String>(left, right) : null;
  }

  @Override
  public void write(Page.Pair<String, String> value, JsonWriter out, Violations violations) {
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
    Strings.write(value.right(), out, violations);
    violations.leave();
    out.endObject();
  }
}
