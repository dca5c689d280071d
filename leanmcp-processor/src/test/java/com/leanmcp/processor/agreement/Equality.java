package com.leanmcp.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether two decoded values are the same; types without equals, arrays among them, are compared by their fields. */
final class Equality {
  private Equality() {}

  static boolean holds(Object a, Object b) {
    if (java.util.Objects.equals(a, b)) {
      return true;
    }
    try {
      assertThat(b).usingRecursiveComparison().isEqualTo(a);
      return true;
    } catch (AssertionError e) {
      return false;
    }
  }
}
