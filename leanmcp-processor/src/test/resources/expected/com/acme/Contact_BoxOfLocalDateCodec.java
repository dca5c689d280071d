package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Dates;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Violations;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@code Contact.Box<LocalDate>}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class Contact_BoxOfLocalDateCodec implements Codec<Contact.Box<LocalDate>> {
  static final Contact_BoxOfLocalDateCodec INSTANCE = new Contact_BoxOfLocalDateCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"string\",\"format\":\"date\"}},"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("value");

  private Contact_BoxOfLocalDateCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Contact.Box<LocalDate> read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    LocalDate valueValue = null;
    boolean hasValue = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "value" -> {
          if (hasValue) {
            violations.duplicate("value");
          }
          hasValue = true;
          violations.enter("value");
          valueValue = Dates.LOCAL_DATE.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    return violations.count() == before ? new Contact.Box<LocalDate>(valueValue) : null;
  }

  @Override
  public void write(Contact.Box<LocalDate> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    LocalDate valueValue = value.value();
    if (valueValue != null) {
      violations.enter("value");
      out.name("value");
      Dates.LOCAL_DATE.write(valueValue, out, violations);
      violations.leave();
    }
    out.endObject();
  }
}
