package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Everything.Inner}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class Everything_InnerCodec implements Codec<Everything.Inner> {
  public static final Everything_InnerCodec INSTANCE = new Everything_InnerCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"before\":{\"type\":\"string\"},\"e\":{\"type\":\"string\"},"
      + "\"value\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647},"
      + "\"hasValue\":{\"type\":\"string\"}},\"required\":[\"before\",\"e\",\"value\",\"hasValue\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("before", "e", "value", "hasValue");

  private Everything_InnerCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Everything.Inner read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String beforeValue = null;
    boolean hasBefore = false;
    String eValue = null;
    boolean hasE = false;
    int valueValue = 0;
    boolean hasValue = false;
    String hasValueValue = null;
    boolean hasHasValue = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "before" -> {
          if (hasBefore) {
            violations.duplicate("before");
          }
          hasBefore = true;
          violations.enter("before");
          beforeValue = Strings.read(in, violations);
          violations.leave();
        }
        case "e" -> {
          if (hasE) {
            violations.duplicate("e");
          }
          hasE = true;
          violations.enter("e");
          eValue = Strings.read(in, violations);
          violations.leave();
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
        case "hasValue" -> {
          if (hasHasValue) {
            violations.duplicate("hasValue");
          }
          hasHasValue = true;
          violations.enter("hasValue");
          hasValueValue = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasBefore) {
      violations.missing("before", "a string");
    }
    if (!hasE) {
      violations.missing("e", "a string");
    }
    if (!hasValue) {
      violations.missing("value", "an integer");
    }
    if (!hasHasValue) {
      violations.missing("hasValue", "a string");
    }
    return violations.count() == before ? new Everything.Inner(beforeValue, eValue, valueValue, hasValueValue) : null;
  }

  @Override
  public void write(Everything.Inner value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("before");
    out.name("before");
    Strings.write(value.before(), out, violations);
    violations.leave();
    violations.enter("e");
    out.name("e");
    Strings.write(value.e(), out, violations);
    violations.leave();
    violations.enter("value");
    out.name("value");
    out.number(value.value());
    violations.leave();
    violations.enter("hasValue");
    out.name("hasValue");
    Strings.write(value.hasValue(), out, violations);
    violations.leave();
    out.endObject();
  }
}
