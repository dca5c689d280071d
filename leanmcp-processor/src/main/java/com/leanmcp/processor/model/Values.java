package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads values that annotations spell as texts, by the type of what they annotate. */
public final class Values {
  private Values() {}

  /** The value that {@code text} spells, as JSON; empty if the type has no such value. */
  public static Optional<JsonValue> read(TypeModel type, String text) {
    TypeModel present = type.present();
    if (present instanceof TypeModel.Text) {
      return Optional.of(new JsonString(text));
    }
    if (present instanceof TypeModel.Bool) {
      return text.equals("true") || text.equals("false")
          ? Optional.of(new JsonBoolean(text.equals("true")))
          : Optional.empty();
    }
    if (present instanceof TypeModel.Whole whole) {
      return whole.kind().parse(text).map(value -> new JsonNumber(BigDecimal.valueOf(value)));
    }
    if (present instanceof TypeModel.Real real) {
      return real.kind().parse(text).map(JsonNumber::new);
    }
    if (present instanceof TypeModel.Value value && value.kind().isNumber()) {
      return Decimals.parse(text)
          .filter(com.leanmcp.schema.Decimals::isShort)
          .filter(number -> value.kind() == ValueKind.BIG_DECIMAL || Decimals.isWhole(number))
          .map(JsonNumber::new);
    }
    if (present instanceof TypeModel.Enumeration enumeration) {
      return enumeration.constants().contains(text)
          ? Optional.of(new JsonString(text))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** The same for a text that passed the checks. */
  public static JsonValue json(TypeModel type, String text) {
    return read(type, text).orElseThrow();
  }
}
