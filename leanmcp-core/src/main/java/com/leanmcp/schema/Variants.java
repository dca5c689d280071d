package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import java.util.List;

/** Tells by its discriminator which variant of a sealed type an object is. */
public final class Variants {
  private Variants() {}

  /**
   * The value of the member {@code discriminator} where it is the first one of the object that the reader stands on, and
   * one of {@code names}; otherwise empty. The reader stays where it is, so that such an object is read once only, however
   * deep it is in others.
   */
  public static String first(JsonReader in, String discriminator, List<String> names) {
    return in.firstMember(discriminator).filter(names::contains).orElse("");
  }

  /**
   * The value of the member {@code discriminator}, wherever in the object it stands; empty, with the violation noted, if
   * it is missing or none of {@code names}.
   */
  public static String name(
      JsonSlice object, String discriminator, List<String> names, Violations violations) {
    try (JsonReader in = object.reader()) {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        if (name.equals(discriminator)) {
          violations.enter(discriminator);
          String variant = read(in, names, violations);
          violations.leave();
          return variant;
        }
        in.skip();
      }
    }
    violations.missing(discriminator, "one of " + Strings.list(names));
    return "";
  }

  private static String read(JsonReader in, List<String> names, Violations violations) {
    int before = violations.count();
    String variant = Strings.read(in, violations);
    if (violations.count() == before) {
      Strings.oneOf(variant, names, violations);
    }
    return violations.count() == before ? variant : "";
  }
}
