package com.leanmcp.processor.check;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Spelling;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.ValueKind;
import com.leanmcp.processor.model.Values;
import com.leanmcp.processor.model.Written;
import com.leanmcp.schema.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the values an annotation spells: {@code enumValues} and {@code defaultValue}. */
final class ValueRules {
  private final TypeModel type;
  private final List<Problem> problems = new ArrayList<>();

  private ValueRules(TypeModel type) {
    this.type = type;
  }

  static List<Problem> check(TypeModel type, Constraints constraints) {
    ValueRules rules = new ValueRules(type);
    constraints.enumValues().ifPresent(values -> rules.allowed(values, constraints));
    if (rules.problems.isEmpty()) {
      constraints
          .constValue()
          .ifPresent(value -> rules.single(
              "constValue is ", value, Diagnostic.BROKEN_CONST, constraints.withoutConst()));
    }
    if (rules.problems.isEmpty()) {
      constraints
          .defaultValue()
          .ifPresent(value ->
              rules.single("defaultValue is ", value, Diagnostic.BROKEN_DEFAULT, constraints));
      constraints
          .labels()
          .examples()
          .ifPresent(examples -> examples
              .value()
              .forEach(value ->
                  rules.single("examples has ", value, Diagnostic.BROKEN_EXAMPLE, constraints)));
    }
    return rules.problems;
  }

  private void allowed(Written<List<Written<String>>> values, Constraints constraints) {
    if (values.value().isEmpty()) {
      problems.add(Diagnostic.BROKEN_ENUM_VALUES.at(
          values.place(),
          "enumValues is empty, so no value fits; list the values or leave it out"));
    }
    Set<JsonValue> seen = new HashSet<>();
    for (Written<String> each : values.value()) {
      Optional<JsonValue> value = Values.read(type, each.value());
      if (value.isEmpty()) {
        problems.add(Diagnostic.BROKEN_ENUM_VALUES.at(
            each.place(), "enumValues has \"" + each.value() + "\", " + unreadable(each.value())));
      } else if (!seen.add(comparable(value.get()))) {
        problems.add(Diagnostic.BROKEN_ENUM_VALUES.at(
            each.place(), "enumValues has \"" + each.value() + "\" twice; remove one of them"));
      } else {
        ValueCheck.fault(type, constraints, value.get(), ValueCheck.Scope.BOUNDS)
            .ifPresent(fault -> problems.add(Diagnostic.BROKEN_ENUM_VALUES.at(
                each.place(),
                "enumValues has \"" + each.value() + "\", which its own constraints refuse: "
                    + fault + "; change one or the other")));
      }
    }
  }

  private static JsonValue comparable(JsonValue value) {
    return value instanceof JsonNumber number
        ? new JsonNumber(number.value().stripTrailingZeros())
        : value;
  }

  private String unreadable(String text) {
    if (type instanceof TypeModel.Enumeration enumeration) {
      String cure = NearestName.of(text, enumeration.constants())
          .map(near -> "did you mean \"" + near + "\"?")
          .orElseGet(() -> "use one of " + String.join(", ", enumeration.constants()));
      return "which is no constant of " + Spelling.of(type) + "; " + cure;
    }
    return "which is no value of " + Spelling.of(type) + "; write it as " + example();
  }

  private String example() {
    if (type instanceof TypeModel.Bool) {
      return "\"true\" or \"false\"";
    }
    if (type instanceof TypeModel.Value value) {
      return (value.kind() == ValueKind.BIG_INTEGER ? "a whole number" : "a number")
          + " of at most " + JsonReader.MAX_NUMBER_LENGTH + " digits";
    }
    return type instanceof TypeModel.Whole whole
        ? "a whole number from " + whole.kind().least() + " to " + whole.kind().greatest()
        : "a decimal number such as \"0.5\"";
  }

  private void single(
      String keyword, Written<String> written, Diagnostic diagnostic, Constraints constraints) {
    String start = keyword + "\"" + written.value() + "\", ";
    Optional<JsonValue> value = Values.read(type, written.value());
    if (value.isEmpty()) {
      problems.add(diagnostic.at(written.place(), start + unreadable(written.value())));
      return;
    }
    ValueCheck.fault(type, constraints, value.get(), ValueCheck.Scope.EVERYTHING)
        .ifPresent(fault -> problems.add(diagnostic.at(
            written.place(),
            start + "which its own constraints refuse: " + fault + "; change one or the other")));
  }
}
