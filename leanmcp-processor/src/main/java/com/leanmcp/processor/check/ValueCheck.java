package com.leanmcp.processor.check;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.processor.model.Bound;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Written;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violation;
import com.leanmcp.schema.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Holds a value against the constraints with the checks that run at run time. */
final class ValueCheck {
  /** Which constraints count. */
  enum Scope {
    EVERYTHING,
    BOUNDS
  }

  private ValueCheck() {}

  /** What the constraints have against the value. */
  static Optional<String> fault(
      TypeModel type, Constraints constraints, JsonValue value, Scope scope) {
    Violations violations = new Violations();
    if (value instanceof JsonBoolean bool && scope == Scope.EVERYTHING) {
      constraints
          .constValue()
          .ifPresent(only ->
              Booleans.constant(bool.value(), Boolean.parseBoolean(only.value()), violations));
    }
    if (value instanceof JsonString string) {
      string(constraints, string.value(), scope, violations);
    } else if (value instanceof JsonNumber number) {
      number(type, constraints, number.value(), scope, violations);
    }
    return violations.kept().stream()
        .map(Violation::message)
        .map(message -> message.replaceFirst("; did you mean .*", ""))
        .findFirst();
  }

  private static void string(
      Constraints constraints, String value, Scope scope, Violations violations) {
    constraints
        .minLength()
        .ifPresent(length -> Strings.minLength(value, length.value(), violations));
    constraints
        .maxLength()
        .ifPresent(length -> Strings.maxLength(value, length.value(), violations));
    constraints
        .pattern()
        .flatMap(regex -> PatternRules.compile(regex.value()))
        .ifPresent(pattern -> Strings.pattern(value, pattern, violations));
    constraints.checkedFormat().ifPresent(format -> format.check(value, violations));
    if (scope == Scope.EVERYTHING && !constraints.permitted().isEmpty()) {
      Strings.oneOf(value, constraints.permitted(), violations);
    }
  }

  private static void number(
      TypeModel type,
      Constraints constraints,
      BigDecimal value,
      Scope scope,
      Violations violations) {
    constraints
        .lower()
        .flatMap(Bound::number)
        .ifPresent(bound -> Numbers.minimum(value, bound, violations));
    constraints
        .upper()
        .flatMap(Bound::number)
        .ifPresent(bound -> Numbers.maximum(value, bound, violations));
    constraints
        .limits()
        .exclusiveMinimum()
        .flatMap(Bound::number)
        .ifPresent(bound -> Numbers.exclusiveMinimum(value, bound, violations));
    constraints
        .limits()
        .exclusiveMaximum()
        .flatMap(Bound::number)
        .ifPresent(bound -> Numbers.exclusiveMaximum(value, bound, violations));
    constraints
        .limits()
        .divisor()
        .flatMap(Bound::number)
        .ifPresent(divisor -> Numbers.multipleOf(value, divisor, violations));
    if (type instanceof TypeModel.Real
        && constraints.type().map(Written::value).filter("integer"::equals).isPresent()) {
      Numbers.whole(value, violations);
    }
    if (scope == Scope.EVERYTHING && !constraints.permitted().isEmpty()) {
      List<BigDecimal> allowed =
          constraints.permitted().stream().map(BigDecimal::new).toList();
      Numbers.oneOf(value, allowed, violations);
    }
  }
}
