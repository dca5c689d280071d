package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Bound;
import com.leanmcp.processor.model.Bound.Origin;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Labels;
import com.leanmcp.processor.model.Limits;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Sizes;
import com.leanmcp.processor.model.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

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

  /** Whether an argument of the type carries a constraint, however deep inside. */
  static boolean hasConstrainedArgument(DeclaredType type) {
    return type.getTypeArguments().stream()
        .anyMatch(argument -> WrittenAnnotation.isOn("SchemaConstraint", argument)
            || (argument instanceof DeclaredType inner && hasConstrainedArgument(inner)));
  }

  /** Whether a constraint, or an annotation that means one, stands inside of the type. */
  static boolean isConstrainedInside(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isConstrainedUse(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(ConstraintReader::isConstrainedUse);
  }

  private static boolean isConstrainedUse(TypeMirror type) {
    return WrittenAnnotation.isOn("SchemaConstraint", type)
        || JakartaReader.isAnnotated(type)
        || isConstrainedInside(type);
  }

  /** The constraints on a declaration. */
  static Constraints read(Element element) {
    return WrittenAnnotation.of("SchemaConstraint", element)
        .map(ConstraintReader::read)
        .orElseGet(Constraints::none);
  }

  /**
   * The constraints on a declaration and on its type. javac shows an annotation that may stand on both at both, so that
   * what the declaration says counts; inside of an {@code Optional} stands what is said of its value.
   */
  static Constraints read(Element element, TypeMirror type, Place place) {
    return read(List.of(element), type, place);
  }

  /** The constraints on the declarations of one property, the first of which wins, and on its type. */
  static Constraints read(List<? extends Element> elements, TypeMirror type, Place place) {
    Constraints written =
        elements.stream().map(ConstraintReader::read).reduce(Constraints.none(), Constraints::over);
    List<JakartaAnnotation> annotations = elements.stream()
        .distinct()
        .flatMap(each -> JakartaAnnotation.on(each, shown(each, place)).stream())
        .toList();
    Constraints own = written.over(read(type, place)).over(JakartaReader.read(annotations, type));
    if (type instanceof ArrayType array && array.getComponentType().getKind() != TypeKind.BYTE) {
      return own.ofArray();
    }
    return type instanceof DeclaredType declared
            && declared.getTypeArguments().size() == 1
            && declared.asElement().getSimpleName().contentEquals("Optional")
        ? own.over(readArgument(declared.getTypeArguments().get(0), place))
        : own;
  }

  /** Where a mistake in an annotation on the element is shown: there, if it is compiled now, as {@code place} is. */
  private static Element shown(Element element, Place place) {
    boolean together = element.getEnclosingElement().equals(place.element().getEnclosingElement());
    return together ? element : place.element();
  }

  /** The constraints on a type argument, which stands at {@code place}; those before an array are the array's. */
  static Constraints readArgument(TypeMirror type, Place place) {
    List<JakartaAnnotation> annotations =
        new ArrayList<>(JakartaAnnotation.on(type, place.element()));
    Constraints own = read(type, place);
    if (type instanceof ArrayType array) {
      annotations.addAll(JakartaAnnotation.on(array.getComponentType(), place.element()));
      own = own.over(read(array.getComponentType(), place).ofArray());
    }
    return own.over(JakartaReader.read(annotations, type));
  }

  /** The constraints on the use of a type, which stands at {@code place}. */
  static Constraints read(TypeMirror type, Place place) {
    return WrittenAnnotation.of("SchemaConstraint", type, place)
        .map(ConstraintReader::read)
        .orElseGet(Constraints::none);
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
        annotation.value("type", String.class),
        annotation.value("constValue", String.class),
        annotation.value("format", String.class),
        limits(annotation),
        sizes(annotation),
        labels(annotation),
        List.of());
  }

  private static Limits limits(WrittenAnnotation annotation) {
    return new Limits(
        number(annotation.value("exclusiveMinimum", Double.class)),
        number(annotation.value("exclusiveMaximum", Double.class)),
        number(annotation.value("multipleOf", Double.class)),
        text(annotation.value("multipleOfValue", String.class)));
  }

  private static Sizes sizes(WrittenAnnotation annotation) {
    return new Sizes(
        annotation.value("minItems", Integer.class),
        annotation.value("maxItems", Integer.class),
        annotation.value("uniqueItems", Boolean.class),
        annotation.value("minProperties", Integer.class),
        annotation.value("maxProperties", Integer.class));
  }

  private static Labels labels(WrittenAnnotation annotation) {
    return new Labels(
        annotation.value("title", String.class),
        annotation.value("name", String.class),
        annotation.texts("examples"),
        annotation.value("deprecated", Boolean.class),
        annotation.value("readOnly", Boolean.class),
        annotation.value("header", String.class),
        annotation.value("extra", String.class));
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
