package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Labels;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Written;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @ToolArg} of {@code org.mcpjava}, which is known by its name only. */
final class ToolArgReader {
  private ToolArgReader() {}

  static boolean isOn(Element parameter) {
    return of(parameter).isPresent();
  }

  /** Where the annotation stands, if there is one. */
  static Optional<Place> place(Element parameter) {
    return of(parameter).map(WrittenAnnotation::place);
  }

  /** Its name, description and default as a constraint; none where there is no annotation. */
  static Constraints read(Element parameter) {
    return of(parameter).map(ToolArgReader::read).orElseGet(Constraints::none);
  }

  /** Whether the parameter is marked as one that may be left out, and has no default. */
  static boolean maybeAbsent(Element parameter) {
    return notRequired(parameter).isPresent();
  }

  /** What says that a parameter without a default may be left out, if its type has no value for that. */
  static Optional<Written<Boolean>> impossible(Element parameter, TypeMirror type) {
    return notRequired(parameter).filter(written -> type.getKind().isPrimitive());
  }

  private static Optional<Written<Boolean>> notRequired(Element parameter) {
    return of(parameter)
        .filter(argument -> ToolAnnotation.written(argument, "defaultValue").isEmpty())
        .flatMap(argument -> argument.value("required", Boolean.class))
        .filter(required -> !required.value());
  }

  private static Optional<WrittenAnnotation> of(Element parameter) {
    return WrittenAnnotation.named("org.mcpjava.server.tools.ToolArg", parameter);
  }

  private static Constraints read(WrittenAnnotation argument) {
    Constraints none = Constraints.none();
    Labels labels = none.labels();
    return new Constraints(
        ToolAnnotation.written(argument, "description"),
        none.minLength(),
        none.maxLength(),
        none.minimum(),
        none.minimumValue(),
        none.maximum(),
        none.maximumValue(),
        none.pattern(),
        none.enumValues(),
        ToolAnnotation.written(argument, "defaultValue"),
        none.type(),
        none.constValue(),
        none.format(),
        none.limits(),
        none.sizes(),
        new Labels(
            labels.title(),
            ToolAnnotation.written(argument, "name"),
            labels.examples(),
            labels.deprecated(),
            labels.readOnly(),
            labels.header(),
            labels.extra()),
        List.of());
  }
}
