package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link TreeService.Person}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class TreeService_PersonCodec implements Codec<TreeService.Person> {
  public static final TreeService_PersonCodec INSTANCE = new TreeService_PersonCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"home\":{\"type\":\"object\","
      + "\"properties\":{\"street\":{\"type\":\"string\"},\"people\":{\"type\":\"array\","
      + "\"items\":{\"$ref\":\"#\"}}},\"required\":[\"street\",\"people\"],"
      + "\"additionalProperties\":false}},\"required\":[\"name\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("name", "home");

  private TreeService_PersonCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public TreeService.Person read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String nameValue = null;
    boolean hasName = false;
    Optional<TreeService.Address> home = Optional.empty();
    boolean hasHome = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "name" -> {
          if (hasName) {
            violations.duplicate("name");
          }
          hasName = true;
          violations.enter("name");
          nameValue = Strings.read(in, violations);
          violations.leave();
        }
        case "home" -> {
          if (hasHome) {
            violations.duplicate("home");
          }
          hasHome = true;
          violations.enter("home");
          home = Optional.ofNullable(TreeService_AddressCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasName) {
      violations.missing("name", "a string");
    }
    return violations.count() == before ? new TreeService.Person(nameValue, home) : null;
  }

  @Override
  public void write(TreeService.Person value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations) || Objects.isTooDeep(out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("name");
    out.name("name");
    Strings.write(value.name(), out, violations);
    violations.leave();
    Optional<TreeService.Address> home = value.home();
    if (home == null || home.isPresent()) {
      violations.enter("home");
      out.name("home");
      TreeService_AddressCodec.INSTANCE.write(home == null ? null : home.orElse(null), out, violations);
      violations.leave();
    }
    out.endObject();
  }
}
