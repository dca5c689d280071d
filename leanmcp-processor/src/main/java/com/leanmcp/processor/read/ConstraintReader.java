package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Bound;
import com.leanmcp.processor.model.Bound.Origin;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Written;
import java.math.BigDecimal;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads {@code @SchemaConstraint}. */
final class ConstraintReader {
  private ConstraintReader() {}

  /** Whether the element carries a constraint. */
  static boolean isConstrained(Element element) {
    return place(element).isPresent();
  }

  /** Where the element's constraint stands. */
  static Optional<Place> place(Element element) {
    return WrittenAnnotation.of("SchemaConstraint", element).map(WrittenAnnotation::place);
  }

  static Constraints read(Element element) {
    Constraints own = WrittenAnnotation.of("SchemaConstraint", element)
        .map(ConstraintReader::read)
        .orElseGet(Constraints::none);
    return JakartaReader.addTo(own, element);
  }

  private static Constraints read(WrittenAnnotation annotation) {
    return new Constraints(
        annotation.value("description", String.class),
        annotation.value("minLength", Integer.class),
        annotation.value("maxLength", Integer.class),
        number(annotation.value("minimum", Double.class)),
        text(annotation.value("minimumValue", String.class)),
        number(annotation.value("maximum", Double.class)),
        text(annotation.value("maximumValue", String.class)),
        annotation.value("pattern", String.class),
        annotation.texts("enumValues"),
        annotation.value("defaultValue", String.class),
        annotation.value("type", String.class));
  }

  private static Optional<Bound> number(Optional<Written<Double>> written) {
    return written.map(bound -> new Bound(spell(bound.value()), Origin.DOUBLE, bound.place()));
  }

  private static String spell(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
    return number.scale() < 0 && number.precision() - number.scale() <= 20
        ? number.toPlainString()
        : number.toString();
  }

  private static Optional<Bound> text(Optional<Written<String>> written) {
    return written.map(bound -> new Bound(bound.value(), Origin.TEXT, bound.place()));
  }
}
