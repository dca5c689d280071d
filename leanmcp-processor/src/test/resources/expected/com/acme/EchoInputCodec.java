package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link EchoInput}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class EchoInputCodec implements Codec<EchoInput> {
  static final EchoInputCodec INSTANCE = new EchoInputCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"message\":{\"type\":\"string\",\"description\":\"Message to "
      + "echo back\",\"minLength\":1}},\"required\":[\"message\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("message");

  private EchoInputCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public EchoInput read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String message = null;
    boolean hasMessage = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "message" -> {
          if (hasMessage) {
            violations.duplicate("message");
          }
          hasMessage = true;
          violations.enter("message");
          message = readMessage(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasMessage) {
      violations.missing("message", "a string of at least 1 character");
    }
    return violations.count() == before ? new EchoInput(message) : null;
  }

  @Override
  public void write(EchoInput value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("message");
    out.name("message");
    writeMessage(value.message(), out, violations);
    violations.leave();
    out.endObject();
  }

  private static String readMessage(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkMessage(value, violations);
    return value;
  }

  private static void checkMessage(String value, Violations violations) {
    Strings.minLength(value, 1, violations);
  }

  private static void writeMessage(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkMessage(value, violations);
    }
    out.string(value);
  }
}
