package com.leanmcp.benchmarks.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.leanmcp.benchmarks.decode.PurchaseOrder.Address;
import com.leanmcp.benchmarks.decode.PurchaseOrder.Customer;
import com.leanmcp.benchmarks.decode.PurchaseOrder.Line;
import com.leanmcp.benchmarks.decode.PurchaseOrder.Priority;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a careful programmer writes on jackson-core for the same type and the same checks; stops at the first mistake. */
final class HandwrittenReader {
  private static final JsonFactory FACTORY = new JsonFactoryBuilder()
      .disable(JsonFactory.Feature.CHARSET_DETECTION)
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .build();

  private HandwrittenReader() {}

  static PurchaseOrder read(byte[] json) throws IOException {
    try (JsonParser in = FACTORY.createParser(json)) {
      in.nextToken();
      return order(in);
    }
  }

  private static PurchaseOrder order(JsonParser in) throws IOException {
    object(in);
    String number = null;
    Customer customer = null;
    List<Line> lines = null;
    Priority priority = null;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "number" -> number = string(once(number, in), 1, 40);
        case "customer" -> customer = customer(once(customer, in));
        case "lines" -> lines = lines(once(lines, in));
        case "priority" -> priority = priority(once(priority, in));
        default -> throw wrong("unknown " + name);
      }
    }
    return new PurchaseOrder(need(number), need(customer), need(lines), need(priority));
  }

  private static Customer customer(JsonParser in) throws IOException {
    object(in);
    String customer = null;
    String email = null;
    Address address = null;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "name" -> customer = string(once(customer, in), 1, 80);
        case "email" -> email = string(once(email, in), 3, 120);
        case "address" -> address = address(once(address, in));
        default -> throw wrong("unknown " + name);
      }
    }
    return new Customer(need(customer), need(email), need(address));
  }

  private static Address address(JsonParser in) throws IOException {
    object(in);
    String street = null;
    String city = null;
    String country = null;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "street" -> street = string(once(street, in), 1, Integer.MAX_VALUE);
        case "city" -> city = string(once(city, in), 1, Integer.MAX_VALUE);
        case "country" -> country = string(once(country, in), 2, 2);
        default -> throw wrong("unknown " + name);
      }
    }
    return new Address(need(street), need(city), need(country));
  }

  private static List<Line> lines(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      throw wrong("no array");
    }
    List<Line> lines = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      lines.add(line(in));
    }
    return lines;
  }

  private static Line line(JsonParser in) throws IOException {
    object(in);
    String sku = null;
    String note = null;
    int quantity = 0;
    double price = -1;
    boolean gift = false;
    int seen = 0;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      int bit = switch (name) {
        case "sku" -> 1;
        case "quantity" -> 2;
        case "price" -> 4;
        case "note" -> 8;
        case "gift" -> 16;
        default -> throw wrong("unknown " + name);
      };
      if ((seen & bit) != 0) {
        throw wrong("twice");
      }
      seen |= bit;
      switch (bit) {
        case 1 -> sku = string(in, 5, 12);
        case 2 -> quantity = quantity(in);
        case 4 -> price = price(in);
        case 8 -> note = string(in, 0, 200);
        default -> gift = gift(in);
      }
    }
    if (seen != 31) {
      throw wrong("missing");
    }
    return new Line(need(sku), quantity, price, need(note), gift);
  }

  private static int quantity(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw wrong("no integer");
    }
    int value = in.getIntValue();
    if (value < 1 || value > 999) {
      throw wrong("out of range");
    }
    return value;
  }

  private static double price(JsonParser in) throws IOException {
    if (!in.currentToken().isNumeric()) {
      throw wrong("no number");
    }
    double value = in.getDoubleValue();
    if (!Double.isFinite(value) || value < 0) {
      throw wrong("out of range");
    }
    return value;
  }

  private static boolean gift(JsonParser in) {
    if (!in.currentToken().isBoolean()) {
      throw wrong("no boolean");
    }
    return in.currentToken() == JsonToken.VALUE_TRUE;
  }

  private static Priority priority(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.VALUE_STRING) {
      throw wrong("no string");
    }
    return switch (in.getText()) {
      case "NORMAL" -> Priority.NORMAL;
      case "URGENT" -> Priority.URGENT;
      default -> throw wrong("no priority");
    };
  }

  private static String string(JsonParser in, int least, int most) throws IOException {
    if (in.currentToken() != JsonToken.VALUE_STRING) {
      throw wrong("no string");
    }
    String value = in.getText();
    int length = value.codePointCount(0, value.length());
    if (length < least || length > most) {
      throw wrong("bad length");
    }
    return value;
  }

  private static void object(JsonParser in) {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw wrong("no object");
    }
  }

  private static JsonParser once(@Nullable Object before, JsonParser in) {
    if (before != null) {
      throw wrong("twice");
    }
    return in;
  }

  private static <T> T need(@Nullable T value) {
    if (value == null) {
      throw wrong("missing");
    }
    return value;
  }

  private static IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what);
  }
}
