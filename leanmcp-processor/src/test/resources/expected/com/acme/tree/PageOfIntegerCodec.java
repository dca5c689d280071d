package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@code Page<Integer>}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class PageOfIntegerCodec implements Codec<Page<Integer>> {
  static final PageOfIntegerCodec INSTANCE = new PageOfIntegerCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"items\":{\"type\":\"array\",\"description\":\"what is on "
      + "it\",\"items\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647}},"
      + "\"first\":{\"type\":\"object\",\"properties\":{\"left\":{\"type\":\"string\"},"
      + "\"right\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647}},"
      + "\"required\":[\"left\",\"right\"],\"additionalProperties\":false},\"next\":{\"$ref\":\"#\"}},"
      + "\"required\":[\"items\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("items", "first", "next");

  private PageOfIntegerCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Page<Integer> read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    List<Integer> items = null;
    boolean hasItems = false;
    Optional<Page.Pair<String, Integer>> first = Optional.empty();
    boolean hasFirst = false;
    Optional<Page<Integer>> next = Optional.empty();
    boolean hasNext = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "items" -> {
          if (hasItems) {
            violations.duplicate("items");
          }
          hasItems = true;
          violations.enter("items");
          items = Lists.read(in, violations, Integers::readInt);
          violations.leave();
        }
        case "first" -> {
          if (hasFirst) {
            violations.duplicate("first");
          }
          hasFirst = true;
          violations.enter("first");
          first = Optional.ofNullable(Page_PairOfStringAndIntegerCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        case "next" -> {
          if (hasNext) {
            violations.duplicate("next");
          }
          hasNext = true;
          violations.enter("next");
          next = Optional.ofNullable(PageOfIntegerCodec.INSTANCE.read(in, violations));
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
    return violations.count() == before ? new Page<Integer>(items, first, next) : null;
  }

  @Override
  public void write(Page<Integer> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations) || Objects.isTooDeep(out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("items");
    out.name("items");
    Lists.write(value.items(), out, violations, Integers::write);
    violations.leave();
    Optional<Page.Pair<String, Integer>> first = value.first();
    if (first == null || first.isPresent()) {
      violations.enter("first");
      out.name("first");
      Page_PairOfStringAndIntegerCodec.INSTANCE.write(first == null ? null : first.orElse(null), out, violations);
      violations.leave();
    }
    Optional<Page<Integer>> next = value.next();
    if (next == null || next.isPresent()) {
      violations.enter("next");
      out.name("next");
      PageOfIntegerCodec.INSTANCE.write(next == null ? null : next.orElse(null), out, violations);
      violations.leave();
    }
    out.endObject();
  }
}
