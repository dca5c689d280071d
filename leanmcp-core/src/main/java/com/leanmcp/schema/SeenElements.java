package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one array so far, compared as JSON Schema compares (Core section 4.2.2): numbers by their value, objects
 * without regard to order.
 */
final class SeenElements {
  private final Map<Object, Integer> indexes = new HashMap<>();
  private int count;

  /** Notes the violation if the element the reader stands on equals an earlier one. Leaves scalars unread. */
  void add(JsonReader in, Violations violations) {
    Integer earlier = indexes.putIfAbsent(Optional.ofNullable(comparable(in)), count++);
    if (earlier != null) {
      violations.add("expected elements that differ, got the same as at index " + earlier);
    }
  }

  private static @Nullable Object comparable(JsonReader in) {
    return switch (in.kind()) {
      case OBJECT -> object(in);
      case ARRAY -> array(in);
      case STRING -> in.string();
      case NUMBER -> number(in.decimal());
      case BOOLEAN -> in.bool();
      case NULL -> null;
    };
  }

  private static Object object(JsonReader in) {
    Map<String, @Nullable Object> members = new HashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      members.put(name, comparable(in));
    }
    return members;
  }

  private static Object array(JsonReader in) {
    List<@Nullable Object> elements = new ArrayList<>();
    while (in.nextElement()) {
      elements.add(comparable(in));
    }
    return elements;
  }

  private static Object number(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
