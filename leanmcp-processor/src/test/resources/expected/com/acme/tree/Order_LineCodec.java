package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Line}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class Order_LineCodec implements Codec<Order.Line> {
  public static final Order_LineCodec INSTANCE = new Order_LineCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"article\":{\"type\":\"string\",\"description\":\"its name\"},"
      + "\"count\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":9}},\"required\":[\"article\","
      + "\"count\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("article", "count");

  private Order_LineCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Order.Line read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String article = null;
    boolean hasArticle = false;
    int count = 0;
    boolean hasCount = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "article" -> {
          if (hasArticle) {
            violations.duplicate("article");
          }
          hasArticle = true;
          violations.enter("article");
          article = Strings.read(in, violations);
          violations.leave();
        }
        case "count" -> {
          if (hasCount) {
            violations.duplicate("count");
          }
          hasCount = true;
          violations.enter("count");
          count = readCount(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasArticle) {
      violations.missing("article", "a string");
    }
    if (!hasCount) {
      violations.missing("count", "an integer at most 9");
    }
    if (violations.count() != before) {
      return null;
    }
    try {
      return new Order.Line(article, count);
    } catch (IllegalArgumentException e) {
      Objects.refused(e, violations);
      return null;
    }
  }

  @Override
  public void write(Order.Line value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("article");
    out.name("article");
    Strings.write(value.article(), out, violations);
    violations.leave();
    violations.enter("count");
    out.name("count");
    writeCount(value.count, out, violations);
    violations.leave();
    out.endObject();
  }

  private static int readCount(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkCount(value, violations);
    return value;
  }

  private static void checkCount(int value, Violations violations) {
    Integers.maximum(value, 9, violations);
  }

  private static void writeCount(int value, JsonWriter out, Violations violations) {
    checkCount(value, violations);
    out.number(value);
  }
}
