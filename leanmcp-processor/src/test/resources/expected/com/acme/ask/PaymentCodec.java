package com.acme.ask;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Payment}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class PaymentCodec implements Codec<Payment> {
  static final PaymentCodec INSTANCE = new PaymentCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"iban\":{\"type\":\"string\"}},\"required\":[\"iban\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("iban");

  private PaymentCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Payment read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String iban = null;
    boolean hasIban = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "iban" -> {
          if (hasIban) {
            violations.duplicate("iban");
          }
          hasIban = true;
          violations.enter("iban");
          iban = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasIban) {
      violations.missing("iban", "a string");
    }
    return violations.count() == before ? new Payment(iban) : null;
  }

  @Override
  public void write(Payment value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("iban");
    out.name("iban");
    Strings.write(value.iban(), out, violations);
    violations.leave();
    out.endObject();
  }
}
