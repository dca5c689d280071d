package com.leanmcp.processor.read;

import com.leanmcp.processor.model.WholeKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The kind of value that annotations of another library speak of.
 *
 * @param range of a whole number, where its type has one
 */
record Subject(Shape shape, Optional<WholeKind> range) {
  private static final Map<String, WholeKind> WHOLE = Map.of(
      "java.lang.Byte", WholeKind.BYTE,
      "java.lang.Short", WholeKind.SHORT,
      "java.lang.Integer", WholeKind.INT,
      "java.util.OptionalInt", WholeKind.INT,
      "java.lang.Long", WholeKind.LONG,
      "java.util.OptionalLong", WholeKind.LONG);
  private static final Map<String, Shape> SHAPES = Map.of(
      "java.lang.String", Shape.TEXT,
      "java.lang.Boolean", Shape.TRUTH,
      "java.math.BigInteger", Shape.WHOLE,
      "java.math.BigDecimal", Shape.REAL,
      "java.util.Map", Shape.MAP);
  private static final Set<String> REALS =
      Set.of("java.lang.Float", "java.lang.Double", "java.util.OptionalDouble");
  private static final Set<String> LISTS =
      Set.of("java.util.List", "java.util.Collection", "java.util.Set");

  /** The kinds that differ in what can be said of them. */
  enum Shape {
    TEXT,
    TRUTH,
    WHOLE,
    REAL,
    LIST,
    MAP,
    OTHER
  }

  /** The kind of a type, or of what an {@code Optional} of it holds. */
  static Subject of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType().getKind() == TypeKind.BYTE ? Shape.OTHER : Shape.LIST);
    }
    if (!(type instanceof DeclaredType declared)) {
      return primitive(type.getKind());
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    if (name.equals("java.util.Optional") && !declared.getTypeArguments().isEmpty()) {
      return of(declared.getTypeArguments().get(0));
    }
    if (WHOLE.containsKey(name)) {
      return of(WHOLE.get(name));
    }
    if (REALS.contains(name)) {
      return of(Shape.REAL);
    }
    return of(LISTS.contains(name) ? Shape.LIST : SHAPES.getOrDefault(name, Shape.OTHER));
  }

  private static Subject primitive(TypeKind kind) {
    return switch (kind) {
      case BYTE -> of(WholeKind.BYTE);
      case SHORT -> of(WholeKind.SHORT);
      case INT -> of(WholeKind.INT);
      case LONG -> of(WholeKind.LONG);
      case FLOAT, DOUBLE -> of(Shape.REAL);
      case BOOLEAN -> of(Shape.TRUTH);
      default -> of(Shape.OTHER);
    };
  }

  private static Subject of(Shape shape) {
    return new Subject(shape, Optional.empty());
  }

  private static Subject of(WholeKind range) {
    return new Subject(Shape.WHOLE, Optional.of(range));
  }
}
