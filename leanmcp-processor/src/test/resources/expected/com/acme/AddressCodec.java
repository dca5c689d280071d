package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Address}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class AddressCodec implements Codec<Address> {
  static final AddressCodec INSTANCE = new AddressCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"street\":{\"type\":\"string\",\"minLength\":2,"
      + "\"maxLength\":40},\"plan\":{\"type\":\"string\",\"enum\":[\"FREE\",\"TEAM\",\"ENTERPRISE\"]}},"
      + "\"required\":[\"street\",\"plan\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("street", "plan");

  private AddressCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Address read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String street = null;
    boolean hasStreet = false;
    Plan plan = null;
    boolean hasPlan = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "street" -> {
          if (hasStreet) {
            violations.duplicate("street");
          }
          hasStreet = true;
          violations.enter("street");
          street = readStreet(in, violations);
          violations.leave();
        }
        case "plan" -> {
          if (hasPlan) {
            violations.duplicate("plan");
          }
          hasPlan = true;
          violations.enter("plan");
          plan = PlanCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasStreet) {
      violations.missing("street", "a string of 2 to 40 characters");
    }
    if (!hasPlan) {
      violations.missing("plan", "one of \"FREE\", \"TEAM\", \"ENTERPRISE\"");
    }
    if (violations.count() != before) {
      return null;
    }
    try {
      return new Address(street, plan);
    } catch (IllegalArgumentException e) {
      Objects.refused(e, violations);
      return null;
    }
  }

  @Override
  public void write(Address value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("street");
    out.name("street");
    writeStreet(value.street(), out, violations);
    violations.leave();
    violations.enter("plan");
    out.name("plan");
    PlanCodec.INSTANCE.write(value.plan(), out, violations);
    violations.leave();
    out.endObject();
  }

  private static String readStreet(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkStreet(value, violations);
    return value;
  }

  private static void checkStreet(String value, Violations violations) {
    Strings.minLength(value, 2, violations);
    Strings.maxLength(value, 40, violations);
  }

  private static void writeStreet(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkStreet(value, violations);
    }
    out.string(value);
  }
}
