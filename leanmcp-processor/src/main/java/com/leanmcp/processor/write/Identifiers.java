package com.leanmcp.processor.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Hands out names that do not clash within one scope. */
final class Identifiers {
  private final Set<String> taken;

  /** A scope in which generated code itself uses these names. */
  Identifiers(Set<String> reserved) {
    this.taken = new HashSet<>(reserved);
  }

  /** The name itself, or with {@code Value} after it, or with a number after that. */
  String local(String name) {
    return taken.contains(name) ? unique(name + "Value") : unique(name);
  }

  /** The name itself, or with a number after it. */
  String unique(String name) {
    String candidate = name;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = name + i;
    }
    return candidate;
  }

  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code maxPrice} as {@code MAX_PRICE}. */
  static String constant(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
