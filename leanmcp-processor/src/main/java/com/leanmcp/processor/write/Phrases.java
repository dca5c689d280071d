package com.leanmcp.processor.write;

import com.leanmcp.processor.model.Bound;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Written;
import com.leanmcp.schema.Format;
import java.util.List;
import java.util.Optional;

/** Says in words what a property has to be, for messages about its absence. */
final class Phrases {
  private Phrases() {}

  static String of(PropertyModel property) {
    TypeModel type = property.type().present();
    Constraints constraints = property.constraints();
    if (type instanceof TypeModel.Enumeration enumeration) {
      List<String> allowed = constraints.permitted();
      return oneOf(allowed.isEmpty() ? enumeration.constants() : allowed, "\"");
    }
    if (!constraints.permitted().isEmpty()) {
      return oneOf(constraints.permitted(), type instanceof TypeModel.Text ? "\"" : "");
    }
    if (type instanceof TypeModel.Text) {
      String kind = constraints.checkedFormat().map(Format::phrase).orElse("a string");
      return kind + lengths(constraints) + pattern(constraints);
    }
    if (type instanceof TypeModel.Whole) {
      return "an integer" + bounds(constraints);
    }
    if (type instanceof TypeModel.Real) {
      boolean whole =
          constraints.type().map(Written::value).filter("integer"::equals).isPresent();
      return (whole ? "an integer" : "a number") + bounds(constraints);
    }
    if (type instanceof TypeModel.Bool) {
      return "true or false";
    }
    if (type instanceof TypeModel.Value value) {
      return value.kind().phrase() + bounds(constraints);
    }
    return type instanceof TypeModel.Sequence ? "an array" : "an object";
  }

  private static String oneOf(List<String> values, String quote) {
    return (values.size() == 1 ? "" : "one of ")
        + String.join(", ", values.stream().map(value -> quote + value + quote).toList());
  }

  private static String lengths(Constraints constraints) {
    return range(
        constraints.minLength().map(length -> length.value().toString()),
        constraints.maxLength().map(length -> length.value().toString()),
        " of ",
        constraints
                .maxLength()
                .or(constraints::minLength)
                .filter(n -> n.value() == 1)
                .isPresent()
            ? " character"
            : " characters");
  }

  private static String bounds(Constraints constraints) {
    return range(
        constraints.lower().flatMap(Bound::number).map(Object::toString),
        constraints.upper().flatMap(Bound::number).map(Object::toString),
        " ",
        "");
  }

  private static String range(
      Optional<String> least, Optional<String> greatest, String preposition, String unit) {
    if (least.isPresent() && greatest.isPresent()) {
      String from = preposition.equals(" ") ? " from " : preposition;
      return from + least.get() + " to " + greatest.get() + unit;
    }
    return least
        .map(bound -> preposition + "at least " + bound + unit)
        .or(() -> greatest.map(bound -> preposition + "at most " + bound + unit))
        .orElse("");
  }

  private static String pattern(Constraints constraints) {
    return constraints.pattern().map(regex -> " that matches " + regex.value()).orElse("");
  }
}
