package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link TreeService.Address}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class TreeService_AddressCodec implements Codec<TreeService.Address> {
  public static final TreeService_AddressCodec INSTANCE = new TreeService_AddressCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"street\":{\"type\":\"string\"},\"people\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},"
      + "\"home\":{\"$ref\":\"#\"}},\"required\":[\"name\"],\"additionalProperties\":false}}},"
      + "\"required\":[\"street\",\"people\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("street", "people");

  private TreeService_AddressCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public TreeService.Address read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String street = null;
    boolean hasStreet = false;
    List<TreeService.Person> people = null;
    boolean hasPeople = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "street" -> {
          if (hasStreet) {
            violations.duplicate("street");
          }
          hasStreet = true;
          violations.enter("street");
          street = Strings.read(in, violations);
          violations.leave();
        }
        case "people" -> {
          if (hasPeople) {
            violations.duplicate("people");
          }
          hasPeople = true;
          violations.enter("people");
          people = Lists.read(in, violations, TreeService_PersonCodec.INSTANCE);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasStreet) {
      violations.missing("street", "a string");
    }
    if (!hasPeople) {
      violations.missing("people", "an array");
    }
    return violations.count() == before ? new TreeService.Address(street, people) : null;
  }

  @Override
  public void write(TreeService.Address value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations) || Objects.isTooDeep(out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("street");
    out.name("street");
    Strings.write(value.street(), out, violations);
    violations.leave();
    violations.enter("people");
    out.name("people");
    Lists.write(value.people(), out, violations, TreeService_PersonCodec.INSTANCE);
    violations.leave();
    out.endObject();
  }
}
