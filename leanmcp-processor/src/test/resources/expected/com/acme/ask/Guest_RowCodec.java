package com.acme.ask;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Guest.Row}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class Guest_RowCodec implements Codec<Guest.Row> {
  static final Guest_RowCodec INSTANCE = new Guest_RowCodec();

  static final String SCHEMA = "{\"type\":\"string\",\"enum\":[\"FRONT\",\"BACK\"]}";

  private static final List<String> NAMES = List.of("FRONT", "BACK");

  private Guest_RowCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Guest.Row read(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return null;
    }
    String name = in.string();
    return switch (name) {
      case "FRONT" -> Guest.Row.FRONT;
      case "BACK" -> Guest.Row.BACK;
      default -> {
        Strings.oneOf(name, NAMES, violations);
        yield null;
      }
    };
  }

  @Override
  public void write(Guest.Row value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    out.string(value.name());
  }
}
