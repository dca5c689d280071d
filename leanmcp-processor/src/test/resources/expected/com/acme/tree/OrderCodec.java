package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class OrderCodec implements Codec<Order> {
  public static final OrderCodec INSTANCE = new OrderCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"number\":{\"type\":\"integer\",\"minimum\":1,"
      + "\"maximum\":2147483647},\"customer\":{\"type\":\"string\",\"minLength\":1},"
      + "\"lines\":{\"type\":\"array\",\"description\":\"Those in the basket.\","
      + "\"items\":{\"type\":\"object\",\"properties\":{\"article\":{\"type\":\"string\","
      + "\"description\":\"its name\"},\"count\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":9}},\"required\":[\"article\",\"count\"],\"additionalProperties\":false}},"
      + "\"paid\":{\"type\":\"boolean\",\"default\":true},\"earlier\":{\"$ref\":\"#\"}},"
      + "\"required\":[\"number\",\"customer\",\"lines\"]}";

  private OrderCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Order read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    int number = 0;
    boolean hasNumber = false;
    String customer = null;
    boolean hasCustomer = false;
    List<Order.Line> lines = null;
    boolean hasLines = false;
    boolean paid = true;
    boolean hasPaid = false;
    Optional<Order> earlier = Optional.empty();
    boolean hasEarlier = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "number" -> {
          if (hasNumber) {
            violations.duplicate("number");
          }
          hasNumber = true;
          violations.enter("number");
          number = readNumber(in, violations);
          violations.leave();
        }
        case "customer" -> {
          if (hasCustomer) {
            violations.duplicate("customer");
          }
          hasCustomer = true;
          violations.enter("customer");
          customer = readCustomer(in, violations);
          violations.leave();
        }
        case "lines" -> {
          if (hasLines) {
            violations.duplicate("lines");
          }
          hasLines = true;
          violations.enter("lines");
          lines = Lists.read(in, violations, Order_LineCodec.INSTANCE);
          violations.leave();
        }
        case "paid" -> {
          if (hasPaid) {
            violations.duplicate("paid");
          }
          hasPaid = true;
          violations.enter("paid");
          paid = Booleans.read(in, violations);
          violations.leave();
        }
        case "earlier" -> {
          if (hasEarlier) {
            violations.duplicate("earlier");
          }
          hasEarlier = true;
          violations.enter("earlier");
          earlier = Optional.ofNullable(OrderCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        default -> {
          in.skip();
        }
      }
    }
    if (!hasNumber) {
      violations.missing("number", "an integer at least 1");
    }
    if (!hasCustomer) {
      violations.missing("customer", "a string of at least 1 character");
    }
    if (!hasLines) {
      violations.missing("lines", "an array");
    }
    if (violations.count() != before) {
      return null;
    }
    try {
      Order made = new Order();
      made.setNumber(number);
      made.setCustomer(customer);
      made.lines = lines;
      made.setPaid(paid);
      made.setEarlier(earlier);
      return made;
    } catch (IllegalArgumentException e) {
      Objects.refused(e, violations);
      return null;
    }
  }

  @Override
  public void write(Order value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations) || Objects.isTooDeep(out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("number");
    out.name("number");
    writeNumber(value.getNumber(), out, violations);
    violations.leave();
    violations.enter("customer");
    out.name("customer");
    writeCustomer(value.getCustomer(), out, violations);
    violations.leave();
    violations.enter("lines");
    out.name("lines");
    Lists.write(value.lines, out, violations, Order_LineCodec.INSTANCE);
    violations.leave();
    violations.enter("paid");
    out.name("paid");
    out.bool(value.isPaid());
    violations.leave();
    Optional<Order> earlier = value.getEarlier();
    if (earlier == null || earlier.isPresent()) {
      violations.enter("earlier");
      out.name("earlier");
      OrderCodec.INSTANCE.write(earlier == null ? null : earlier.orElse(null), out, violations);
      violations.leave();
    }
    out.endObject();
  }

  private static int readNumber(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkNumber(value, violations);
    return value;
  }

  private static void checkNumber(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
  }

  private static void writeNumber(int value, JsonWriter out, Violations violations) {
    checkNumber(value, violations);
    out.number(value);
  }

  private static String readCustomer(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkCustomer(value, violations);
    return value;
  }

  private static void checkCustomer(String value, Violations violations) {
    Strings.minLength(value, 1, violations);
  }

  private static void writeCustomer(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkCustomer(value, violations);
    }
    out.string(value);
  }
}
