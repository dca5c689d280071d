package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Urgency}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class UrgencyCodec implements Codec<Urgency> {
  static final UrgencyCodec INSTANCE = new UrgencyCodec();

  static final String SCHEMA =
      "{\"type\":\"string\",\"description\":\"URGENT: Within the hour; NORMAL: by tomorrow\","
      + "\"enum\":[\"URGENT\",\"NORMAL\",\"NEVER\"]}";

  private static final List<String> NAMES = List.of("URGENT", "NORMAL", "NEVER");

  private UrgencyCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Urgency read(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return null;
    }
    String name = in.string();
    return switch (name) {
      case "URGENT" -> Urgency.URGENT;
      case "NORMAL" -> Urgency.NORMAL;
      case "NEVER" -> Urgency.NEVER;
      default -> {
        Strings.oneOf(name, NAMES, violations);
        yield null;
      }
    };
  }

  @Override
  public void write(Urgency value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    out.string(value.name());
  }
}
