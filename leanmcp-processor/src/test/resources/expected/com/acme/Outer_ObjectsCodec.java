package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Outer.Objects}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@SuppressWarnings("deprecation")
final class Outer_ObjectsCodec implements Codec<Outer.Objects> {
  static final Outer_ObjectsCodec INSTANCE = new Outer_ObjectsCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"number\","
      + "\"minimum\":-1.7976931348623157E+308,\"maximum\":1.7976931348623157E+308}},"
      + "\"required\":[\"value\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("value");

  private Outer_ObjectsCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Outer.Objects read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    Double valueValue = null;
    boolean hasValue = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "value" -> {
          if (hasValue) {
            violations.duplicate("value");
          }
          hasValue = true;
          violations.enter("value");
          valueValue = Numbers.readDouble(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasValue) {
      violations.missing("value", "a number");
    }
    return violations.count() == before ? new Outer.Objects(valueValue) : null;
  }

  @Override
  public void write(Outer.Objects value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("value");
    out.name("value");
    Numbers.write(value.value(), out, violations);
    violations.leave();
    out.endObject();
  }
}
