package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.MaybeKind;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.Boxing;
import com.leanmcp.processor.model.ValueKind;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Types as generated code names them. */
final class TypeNames {
  private TypeNames() {}

  static ClassName of(ClassId id) {
    List<String> names = id.simpleNames();
    return ClassName.get(
        id.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  static TypeName of(TypeModel type) {
    if (type instanceof TypeModel.Bool bool) {
      return boxed(TypeName.BOOLEAN, bool.boxing());
    }
    if (type instanceof TypeModel.Whole whole) {
      return boxed(primitive(type), whole.boxing());
    }
    if (type instanceof TypeModel.Real real) {
      return boxed(primitive(type), real.boxing());
    }
    if (type instanceof TypeModel.Coded coded) {
      return coded.data().isBound()
          ? TypeName.get(coded.data().use())
          : of(coded.data().type());
    }
    if (type instanceof TypeModel.Value value) {
      return of(value.kind());
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return of(sequence);
    }
    if (type instanceof TypeModel.Mapping mapping) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class),
          ClassName.get(String.class),
          of(mapping.value()).box());
    }
    return type instanceof TypeModel.Maybe maybe ? of(maybe) : ClassName.get(String.class);
  }

  private static TypeName of(ValueKind kind) {
    return switch (kind) {
      case CHAR -> TypeName.CHAR;
      case BYTES -> ArrayTypeName.of(TypeName.BYTE);
      default -> ClassName.bestGuess(kind.qualified());
    };
  }

  private static TypeName of(TypeModel.Sequence sequence) {
    TypeName element = of(sequence.element());
    return switch (sequence.kind()) {
      case ARRAY -> ArrayTypeName.of(element);
      case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), element.box());
      case COLLECTION -> ParameterizedTypeName.get(ClassName.get(Collection.class), element.box());
      case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), element.box());
    };
  }

  private static TypeName of(TypeModel.Maybe maybe) {
    TypeName value = of(maybe.value()).box();
    return switch (maybe.kind()) {
      case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), value);
      case NULLABLE -> value;
      default -> optional(maybe.kind());
    };
  }

  /** The class {@code Optional} or one of its kin. */
  static ClassName optional(MaybeKind kind) {
    return ClassName.get(
        switch (kind) {
          case OPTIONAL_INT -> OptionalInt.class;
          case OPTIONAL_LONG -> OptionalLong.class;
          case OPTIONAL_DOUBLE -> OptionalDouble.class;
          case OPTIONAL, NULLABLE -> Optional.class;
        });
  }

  /** The type of the value while it is read and checked: never a box. */
  static TypeName primitive(TypeModel type) {
    if (type instanceof TypeModel.Whole whole) {
      return switch (whole.kind()) {
        case BYTE -> TypeName.BYTE;
        case SHORT -> TypeName.SHORT;
        case INT -> TypeName.INT;
        case LONG -> TypeName.LONG;
      };
    }
    if (type instanceof TypeModel.Real real) {
      return switch (real.kind()) {
        case FLOAT -> TypeName.FLOAT;
        case DOUBLE -> TypeName.DOUBLE;
      };
    }
    return of(type);
  }

  private static TypeName boxed(TypeName primitive, Boxing boxing) {
    return boxing == Boxing.BOXED ? primitive.box() : primitive;
  }
}
