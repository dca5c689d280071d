package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Echo}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class EchoCodec implements Codec<Echo> {
  public static final EchoCodec INSTANCE = new EchoCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"message\":{\"type\":\"string\",\"description\":\"the very "
      + "same\"},\"userId\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"integer\","
      + "\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}},"
      + "\"required\":[\"message\",\"timestamp\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("message", "userId", "timestamp");

  private EchoCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Echo read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String message = null;
    boolean hasMessage = false;
    Optional<String> userId = Optional.empty();
    boolean hasUserId = false;
    long timestamp = 0;
    boolean hasTimestamp = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "message" -> {
          if (hasMessage) {
            violations.duplicate("message");
          }
          hasMessage = true;
          violations.enter("message");
          message = Strings.read(in, violations);
          violations.leave();
        }
        case "userId" -> {
          if (hasUserId) {
            violations.duplicate("userId");
          }
          hasUserId = true;
          violations.enter("userId");
          userId = Optional.of(Strings.read(in, violations));
          violations.leave();
        }
        case "timestamp" -> {
          if (hasTimestamp) {
            violations.duplicate("timestamp");
          }
          hasTimestamp = true;
          violations.enter("timestamp");
          timestamp = Integers.readLong(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasMessage) {
      violations.missing("message", "a string");
    }
    if (!hasTimestamp) {
      violations.missing("timestamp", "an integer");
    }
    return violations.count() == before ? new Echo(message, userId, timestamp) : null;
  }

  @Override
  public void write(Echo value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("message");
    out.name("message");
    Strings.write(value.message(), out, violations);
    violations.leave();
    Optional<String> userId = value.userId();
    if (userId == null || userId.isPresent()) {
      violations.enter("userId");
      out.name("userId");
      Strings.write(userId == null ? null : userId.orElse(null), out, violations);
      violations.leave();
    }
    violations.enter("timestamp");
    out.name("timestamp");
    out.number(value.timestamp());
    violations.leave();
    out.endObject();
  }
}
