package com.leanmcp.processor.check;

import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Extras;
import com.leanmcp.processor.model.Labels;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Written;
import com.leanmcp.schema.Format;
import com.leanmcp.schema.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges keywords that mean the same for every type. */
final class LabelRules {
  private static final Set<String> WRITTEN_BY_US = Set.of(
      "type",
      "title",
      "description",
      "properties",
      "required",
      "additionalProperties",
      "items",
      "enum",
      "const",
      "minLength",
      "maxLength",
      "pattern",
      "format",
      "minimum",
      "maximum",
      "exclusiveMinimum",
      "exclusiveMaximum",
      "multipleOf",
      "minItems",
      "maxItems",
      "uniqueItems",
      "minProperties",
      "maxProperties",
      "default",
      "examples",
      "deprecated",
      "readOnly",
      "x-mcp-header",
      "$defs",
      "$ref",
      "oneOf");

  private LabelRules() {}

  static List<Problem> check(Constraints constraints) {
    List<Problem> problems = new ArrayList<>();
    constraints
        .format()
        .filter(format -> Format.named(format.value()).isEmpty())
        .ifPresent(format -> problems.add(unknown(format)));
    constraints.labels().extra().ifPresent(extra -> extra(extra, problems));
    return problems;
  }

  /** What fits properties only, on something else. */
  static List<Problem> checkNoProperty(Constraints constraints, String what) {
    Labels labels = constraints.labels();
    List<Problem> problems = new ArrayList<>();
    noProperty("name", what, labels.name(), problems);
    noProperty("header", what, labels.header(), problems);
    noProperty("defaultValue", what, constraints.defaultValue(), problems);
    return problems;
  }

  private static void noProperty(
      String keyword, String what, Optional<Written<String>> written, List<Problem> problems) {
    written.ifPresent(value -> problems.add(Diagnostic.MISFIT_CONSTRAINT.at(
        value.place(), keyword + " does not fit " + what + "; it is for properties")));
  }

  private static Problem unknown(Written<String> format) {
    List<String> known = Arrays.stream(Format.values()).map(Format::keyword).toList();
    String hint = NearestName.of(format.value(), known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElseGet(() -> "checked are " + String.join(", ", known));
    return Diagnostic.UNKNOWN_FORMAT.at(
        format.place(),
        "the format \"" + format.value() + "\" is published, but not checked; " + hint);
  }

  private static void extra(Written<String> extra, List<Problem> problems) {
    Optional<JsonObject> parsed = Extras.parse(extra.value());
    if (parsed.isEmpty()) {
      problems.add(Diagnostic.BROKEN_EXTRA.at(
          extra.place(), "extra is no JSON object; write one such as {\"x-order\": 1}"));
      return;
    }
    parsed.get().members().keySet().stream()
        .filter(WRITTEN_BY_US::contains)
        .forEach(keyword -> problems.add(Diagnostic.BROKEN_EXTRA.at(
            extra.place(),
            "extra has \"" + keyword + "\", which is written by what is checked; use the keyword of"
                + " @SchemaConstraint or the Java type")));
  }
}
