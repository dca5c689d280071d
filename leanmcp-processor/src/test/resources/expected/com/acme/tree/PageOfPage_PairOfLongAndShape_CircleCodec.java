package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@code Page<Page.Pair<Long, Shape.Circle>>}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class PageOfPage_PairOfLongAndShape_CircleCodec implements Codec<Page<Page.Pair<Long, Shape.Circle>>> {
  static final PageOfPage_PairOfLongAndShape_CircleCodec INSTANCE = new PageOfPage_PairOfLongAndShape_CircleCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"items\":{\"type\":\"array\",\"description\":\"what is on "
      + "it\",\"items\":{\"type\":\"object\",\"properties\":{\"left\":{\"type\":\"integer\","
      + "\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},"
      + "\"right\":{\"type\":\"object\",\"properties\":{\"radius\":{\"type\":\"number\",\"minimum\":0,"
      + "\"maximum\":1.7976931348623157E+308}},\"required\":[\"radius\"],"
      + "\"additionalProperties\":false}},\"required\":[\"left\",\"right\"],"
      + "\"additionalProperties\":false}},\"first\":{\"type\":\"object\","
      + "\"properties\":{\"left\":{\"type\":\"string\"},\"right\":{\"type\":\"object\","
      + "\"properties\":{\"left\":{\"type\":\"integer\",\"minimum\":-9223372036854775808,"
      + "\"maximum\":9223372036854775807},\"right\":{\"type\":\"object\","
      + "\"properties\":{\"radius\":{\"type\":\"number\",\"minimum\":0,"
      + "\"maximum\":1.7976931348623157E+308}},\"required\":[\"radius\"],"
      + "\"additionalProperties\":false}},\"required\":[\"left\",\"right\"],"
      + "\"additionalProperties\":false}},\"required\":[\"left\",\"right\"],"
      + "\"additionalProperties\":false},\"next\":{\"$ref\":\"#\"}},\"required\":[\"items\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("items", "first", "next");

  private PageOfPage_PairOfLongAndShape_CircleCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Page<Page.Pair<Long, Shape.Circle>> read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    List<Page.Pair<Long, Shape.Circle>> items = null;
    boolean hasItems = false;
    Optional<Page.Pair<String, Page.Pair<Long, Shape.Circle>>> first = Optional.empty();
    boolean hasFirst = false;
    Optional<Page<Page.Pair<Long, Shape.Circle>>> next = Optional.empty();
    boolean hasNext = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "items" -> {
          if (hasItems) {
            violations.duplicate("items");
          }
          hasItems = true;
          violations.enter("items");
          items = Lists.read(in, violations, Page_PairOfLongAndShape_CircleCodec.INSTANCE);
          violations.leave();
        }
        case "first" -> {
          if (hasFirst) {
            violations.duplicate("first");
          }
          hasFirst = true;
          violations.enter("first");
          first = Optional.ofNullable(Page_PairOfStringAndPage_PairOfLongAndShape_CircleCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        case "next" -> {
          if (hasNext) {
            violations.duplicate("next");
          }
          hasNext = true;
          violations.enter("next");
          next = Optional.ofNullable(PageOfPage_PairOfLongAndShape_CircleCodec.INSTANCE.read(in, violations));
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
    return violations.count() == before ? new Page<Page.Pair<Long, Shape.Circle>>(items, first, next) : null;
  }

  @Override
  public void write(Page<Page.Pair<Long, Shape.Circle>> value, JsonWriter out,
      Violations violations) {
    if (Objects.isNull(value, "an object", out, violations) || Objects.isTooDeep(out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("items");
    out.name("items");
    Lists.write(value.items(), out, violations, Page_PairOfLongAndShape_CircleCodec.INSTANCE);
    violations.leave();
    Optional<Page.Pair<String, Page.Pair<Long, Shape.Circle>>> first = value.first();
    if (first == null || first.isPresent()) {
      violations.enter("first");
      out.name("first");
      Page_PairOfStringAndPage_PairOfLongAndShape_CircleCodec.INSTANCE.write(first == null ? null : first.orElse(null), out, violations);
      violations.leave();
    }
    Optional<Page<Page.Pair<Long, Shape.Circle>>> next = value.next();
    if (next == null || next.isPresent()) {
      violations.enter("next");
      out.name("next");
      PageOfPage_PairOfLongAndShape_CircleCodec.INSTANCE.write(next == null ? null : next.orElse(null), out, violations);
      violations.leave();
    }
    out.endObject();
  }
}
