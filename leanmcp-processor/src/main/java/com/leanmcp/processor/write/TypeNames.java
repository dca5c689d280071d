package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.Boxing;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

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
    if (type instanceof TypeModel.Sequence sequence) {
      return ParameterizedTypeName.get(
          ClassName.get(List.class), of(sequence.element()).box());
    }
    return type instanceof TypeModel.Maybe maybe
        ? ParameterizedTypeName.get(
            ClassName.get(Optional.class), of(maybe.value()).box())
        : ClassName.get(String.class);
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
