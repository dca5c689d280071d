package com.leanmcp.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.schema.EcmaPattern.Refused;
import com.leanmcp.schema.EcmaPattern.Translated;
import com.leanmcp.schema.EcmaPattern.Translation;
import com.leanmcp.schema.SuiteChecks.NotOurs;

/** The part of {@link SuiteChecks} that is about strings. */
final class TextChecks {
  private TextChecks() {}

  static void check(String keyword, JsonValue argument, JsonValue data, Violations violations) {
    if (data instanceof JsonString text) {
      check(keyword, argument, text.value(), violations);
    }
  }

  private static void check(
      String keyword, JsonValue argument, String text, Violations violations) {
    switch (keyword) {
      case "minLength" -> Strings.minLength(text, size(argument), violations);
      case "maxLength" -> Strings.maxLength(text, size(argument), violations);
      case "pattern" -> Strings.pattern(text, pattern(((JsonString) argument).value()), violations);
      default -> format(((JsonString) argument).value()).check(text, violations);
    }
  }

  private static TextPattern pattern(String published) {
    Translation translation = EcmaPattern.translate(published);
    if (translation instanceof Refused refused) {
      throw new NotOurs("a pattern that does not compile because of " + refused.construct());
    }
    return TextPattern.of(published, ((Translated) translation).text());
  }

  private static Format format(String keyword) {
    return Format.named(keyword)
        .orElseThrow(() -> new NotOurs("a format that is published with a warning: " + keyword));
  }

  private static int size(JsonValue argument) {
    return ((JsonNumber) argument).value().intValueExact();
  }
}
