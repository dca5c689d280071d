package com.leanmcp.schema;

/** Checks how many elements an array has, and how many members an object. */
public final class Sizes {
  private Sizes() {}

  public static void minItems(int size, int minimum, Violations violations) {
    atLeast(size, minimum, " element", violations);
  }

  public static void maxItems(int size, int maximum, Violations violations) {
    atMost(size, maximum, " element", violations);
  }

  public static void minProperties(int size, int minimum, Violations violations) {
    atLeast(size, minimum, " member", violations);
  }

  public static void maxProperties(int size, int maximum, Violations violations) {
    atMost(size, maximum, " member", violations);
  }

  private static void atLeast(int size, int minimum, String unit, Violations violations) {
    if (size < minimum) {
      violations.add("expected at least " + count(minimum, unit) + ", got " + size);
    }
  }

  private static void atMost(int size, int maximum, String unit, Violations violations) {
    if (size > maximum) {
      violations.add("expected at most " + count(maximum, unit) + ", got " + size);
    }
  }

  private static String count(int count, String unit) {
    return count + unit + (count == 1 ? "" : "s");
  }
}
