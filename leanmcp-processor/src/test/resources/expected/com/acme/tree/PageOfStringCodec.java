package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@code Page<String>}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class PageOfStringCodec implements Codec<Page<String>> {
  static final PageOfStringCodec INSTANCE = new PageOfStringCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"items\":{\"type\":\"array\",\"description\":\"what is on "
      + "it\",\"items\":{\"type\":\"string\"}},\"first\":{\"type\":\"object\","
      + "\"properties\":{\"left\":{\"type\":\"string\"},\"right\":{\"type\":\"string\"}},"
      + "\"required\":[\"left\",\"right\"],\"additionalProperties\":false},\"next\":{\"$ref\":\"#\"}},"
      + "\"required\":[\"items\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("items", "first", "next");

  private PageOfStringCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Page<String> read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    List<String> items = null;
    boolean hasItems = false;
    Optional<Page.Pair<String, String>> first = Optional.empty();
    boolean hasFirst = false;
    Optional<Page<String>> next = Optional.empty();
    boolean hasNext = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "items" -> {
          if (hasItems) {
            violations.duplicate("items");
          }
          hasItems = true;
          violations.enter("items");
          items = Lists.read(in, violations, Strings::read);
          violations.leave();
        }
        case "first" -> {
          if (hasFirst) {
            violations.duplicate("first");
          }
          hasFirst = true;
          violations.enter("first");
          first = Optional.ofNullable(Page_PairOfStringAndStringCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        case "next" -> {
          if (hasNext) {
            violations.duplicate("next");
          }
          hasNext = true;
          violations.enter("next");
          next = Optional.ofNullable(PageOfStringCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasItems) {
      violations.missing("items", "an array");
    }
    return violations.count() == before ? new Page<String>(items, first, next) : null;
  }

  @Override
  public void write(Page<String> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations) || Objects.isTooDeep(out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("items");
    out.name("items");
    Lists.write(value.items(), out, violations, Strings::write);
    violations.leave();
    Optional<Page.Pair<String, String>> first = value.first();
    if (first == null || first.isPresent()) {
      violations.enter("first");
      out.name("first");
      Page_PairOfStringAndStringCodec.INSTANCE.write(first == null ? null : first.orElse(null), out, violations);
      violations.leave();
    }
    Optional<Page<String>> next = value.next();
    if (next == null || next.isPresent()) {
      violations.enter("next");
      out.name("next");
      PageOfStringCodec.INSTANCE.write(next == null ? null : next.orElse(null), out, violations);
      violations.leave();
    }
    out.endObject();
  }
}
