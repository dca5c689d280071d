package com.leanmcp.processor.agreement;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values of a type that may be wrong, of containers those that differ in one element. */
final class WrongParts {
  /** Ends with half a surrogate pair. */
  static final String HALF = "a\uD83D";

  private WrongParts() {}

  static List<?> of(Class<?> type, Object present) {
    if (type.isEnum()) {
      return Arrays.asList(type.getEnumConstants());
    }
    if (present instanceof Collection<?> || present instanceof Object[]) {
      return elements(present);
    }
    if (present instanceof Map<?, ?> map) {
      return members(map);
    }
    return present instanceof Optional<?> optional
        ? optional.stream()
            .flatMap(inside -> of(inside.getClass(), inside).stream())
            .map(Optional::of)
            .toList()
        : scalars(present);
  }

  private static List<?> scalars(Object present) {
    if (present instanceof String) {
      return List.of(HALF, "\uDE00");
    }
    if (present instanceof Double) {
      return List.of(Double.NaN, Double.NEGATIVE_INFINITY, -0.0);
    }
    if (present instanceof Float) {
      return List.of(Float.NaN, Float.POSITIVE_INFINITY, -0.0f);
    }
    if (present instanceof BigDecimal) {
      return List.of(
          new BigDecimal("1e2000"), new BigDecimal("-1e2000"), new BigDecimal("1e-2000"));
    }
    if (present instanceof BigInteger) {
      return List.of(BigInteger.TEN.pow(2000));
    }
    if (present instanceof Character) {
      return List.of('\uD83D');
    }
    return List.of();
  }

  private static List<Object> elements(Object container) {
    List<Object> wrong = new ArrayList<>();
    List<Object> elements = new ArrayList<>(
        container instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) container);
    List<Object> others = new ArrayList<>();
    others.add(null);
    if (!elements.isEmpty() && elements.get(0) != null) {
      others.addAll(of(elements.get(0).getClass(), elements.get(0)));
      elements.remove(0);
    }
    for (Object other : others) {
      List<Object> all = new ArrayList<>(elements);
      all.add(0, other);
      wrong.add(like(container, all));
    }
    return wrong;
  }

  private static Object like(Object container, List<Object> elements) {
    if (container instanceof Object[]) {
      Object array = Array.newInstance(container.getClass().getComponentType(), 0);
      return elements.toArray((Object[]) array);
    }
    return container instanceof Set<?> ? new LinkedHashSet<>(elements) : elements;
  }

  private static List<Object> members(Map<?, ?> map) {
    List<Object> wrong = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    others.add(null);
    map.values().stream()
        .filter(value -> value != null)
        .findFirst()
        .ifPresent(value -> others.addAll(of(value.getClass(), value)));
    for (Object other : others) {
      Map<Object, Object> members = new LinkedHashMap<>(map);
      members.put("added", other);
      wrong.add(members);
    }
    map.values().stream().findFirst().ifPresent(value -> {
      Map<Object, Object> members = new LinkedHashMap<>(map);
      members.put(HALF, value);
      wrong.add(members);
    });
    return wrong;
  }
}
