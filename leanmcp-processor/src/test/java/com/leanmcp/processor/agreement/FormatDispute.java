package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.schema.Format;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A string within an instance that has to be of a format, and what we say of the format alone.
 *
 * @param location where its schema stands
 */
record FormatDispute(String location, Format format, String text, boolean accepted) {
  private static final Map<Format, Judge> JUDGES = new EnumMap<>(Format.class);

  /** Every string of the instance whose format is checked. */
  static List<FormatDispute> all(SchemaView view, String json) {
    return Place.of(view, Judge.parse(json)).stream()
        .flatMap(place -> of(place).stream())
        .toList();
  }

  private static Optional<FormatDispute> of(Place place) {
    if (!(place.value() instanceof JsonString string)) {
      return Optional.empty();
    }
    return place
        .schema()
        .string("format")
        .flatMap(Format::named)
        .map(format -> new FormatDispute(
            place.location(), format, string.value(), format.matches(string.value())));
  }

  /** Whether the judge sees it in another way. */
  boolean isDisputed() {
    return judge(format).accepts(Judge.text(new JsonString(text))) != accepted;
  }

  /** A judge of strings of this format, without any other keyword. */
  static Judge judge(Format format) {
    return JUDGES.computeIfAbsent(
        format,
        each -> Judge.of((JsonObject)
            Judge.parse("{\"type\":\"string\",\"format\":\"" + each.keyword() + "\"}")));
  }

  /** A judge of the whole who does not look at these formats. */
  static Judge without(SchemaView view, List<FormatDispute> disputed) {
    SchemaView milder = view;
    for (FormatDispute each : disputed) {
      milder = new SchemaView(milder.without(each.location, "format"));
    }
    return Judge.of(milder.root());
  }
}
