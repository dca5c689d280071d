package com.leanmcp.processor.read;

import com.leanmcp.processor.model.InputModel.Form;
import com.leanmcp.processor.model.InputModel.Receiver;
import com.leanmcp.processor.model.Place;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the parameter that takes the arguments of a hand-written schema. */
final class ReceiverReader {
  private ReceiverReader() {}

  /** Reads a parameter; {@code constrained} is the one it overrides where that has a constraint. */
  static Receiver read(VariableElement constrained, TypeMirror type, Place place) {
    return new Receiver(
        place.element().getSimpleName().toString(),
        Names.spell(type),
        form(type),
        place,
        constraint(constrained, type, place),
        JakartaReader.unchecked(JakartaAnnotation.on(constrained, place.element())));
  }

  private static Form form(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return Form.UNRESOLVED;
    }
    return switch (Names.qualified(type)) {
      case "com.leanmcp.json.JsonValue.JsonObject" -> Form.JSON_OBJECT;
      case "java.util.Map<java.lang.String,java.lang.Object>" -> Form.MAP;
      default -> Form.UNFIT;
    };
  }

  private static Optional<Place> constraint(
      VariableElement constrained, TypeMirror type, Place place) {
    boolean inside =
        type instanceof DeclaredType declared && ConstraintReader.hasConstrainedArgument(declared);
    return ConstraintReader.place(constrained)
        .or(() -> inside ? Optional.of(place) : Optional.empty());
  }
}
