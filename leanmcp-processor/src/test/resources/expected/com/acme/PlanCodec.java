package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Plan}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class PlanCodec implements Codec<Plan> {
  static final PlanCodec INSTANCE = new PlanCodec();

  static final String SCHEMA = "{\"type\":\"string\",\"enum\":[\"FREE\",\"TEAM\",\"ENTERPRISE\"]}";

  private static final List<String> NAMES = List.of("FREE", "TEAM", "ENTERPRISE");

  private PlanCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Plan read(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return null;
    }
    String name = in.string();
    return switch (name) {
      case "FREE" -> Plan.FREE;
      case "TEAM" -> Plan.TEAM;
      case "ENTERPRISE" -> Plan.ENTERPRISE;
      default -> {
        Strings.oneOf(name, NAMES, violations);
        yield null;
      }
    };
  }

  @Override
  public void write(Plan value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    out.string(value.name());
  }
}
