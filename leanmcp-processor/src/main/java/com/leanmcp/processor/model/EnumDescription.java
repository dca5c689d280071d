package com.leanmcp.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says in a property's description what the constants of its enum mean. JSON Schema has no place for that beside {@code
 * enum}, and clients that drop the keywords they do not know still show descriptions.
 */
final class EnumDescription {
  private EnumDescription() {}

  static Optional<String> of(
      TypeModel.Enumeration enumeration, List<String> allowed, Optional<String> description) {
    List<String> meanings = new ArrayList<>();
    for (String constant : allowed.isEmpty() ? enumeration.constants() : allowed) {
      String meaning = enumeration.descriptions().get(constant);
      if (meaning != null) {
        meanings.add(constant + ": " + withoutStop(meaning));
      }
    }
    if (meanings.isEmpty()) {
      return description;
    }
    String text = String.join("; ", meanings);
    return Optional.of(
        description.map(before -> withoutStop(before) + ". " + text).orElse(text));
  }

  private static String withoutStop(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }
}
