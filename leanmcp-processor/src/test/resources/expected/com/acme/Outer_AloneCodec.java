package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Outer.Alone}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class Outer_AloneCodec implements Codec<Outer.Alone> {
  static final Outer_AloneCodec INSTANCE = new Outer_AloneCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"string\"}},\"required\":[\"text\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("text");

  private Outer_AloneCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Outer.Alone read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String text = null;
    boolean hasText = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "text" -> {
          if (hasText) {
            violations.duplicate("text");
          }
          hasText = true;
          violations.enter("text");
          text = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasText) {
      violations.missing("text", "a string");
    }
    return violations.count() == before ? new Outer.Alone(text) : null;
  }

  @Override
  public void write(Outer.Alone value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("text");
    out.name("text");
    Strings.write(value.text(), out, violations);
    violations.leave();
    out.endObject();
  }
}
