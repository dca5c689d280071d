package com.leanmcp.processor.write;

import com.leanmcp.processor.model.SequenceKind;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Maps;
import com.leanmcp.schema.ObjectArrays;
import com.leanmcp.schema.PrimitiveArrays;
import com.leanmcp.schema.Sets;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;

/** How generated code reads and writes collections, arrays and maps. */
final class ContainerCode {
  private ContainerCode() {}

  static boolean isContainer(TypeModel type) {
    return type instanceof TypeModel.Sequence || type instanceof TypeModel.Mapping;
  }

  /** Reads from {@code in}, inside of so many containers. */
  static CodeBlock read(TypeModel type, int depth) {
    String suffix = suffix(depth);
    if (isPrimitiveArray(type)) {
      return CodeBlock.of(
          "$T.$L(in$L, violations$L)",
          PrimitiveArrays.class,
          primitiveMethod(type),
          suffix,
          suffix);
    }
    CodeBlock element = Reading.reader(content(type), depth + 1);
    if (isArray(type)) {
      TypeName array = TypeNames.of(type);
      return CodeBlock.of(
          "$1T.read(in$2L, violations$2L, $3L, $4T::new)",
          ObjectArrays.class,
          suffix,
          element,
          array);
    }
    return CodeBlock.of("$1T.read(in$2L, violations$2L, $3L)", owner(type), suffix, element);
  }

  /** A {@code ValueReader}. */
  static CodeBlock reader(TypeModel type, int depth) {
    return isPrimitiveArray(type)
        ? CodeBlock.of("$T::$L", PrimitiveArrays.class, primitiveMethod(type))
        : CodeBlock.of("(in$1L, violations$1L) -> $2L", depth, read(type, depth));
  }

  /** Writes {@code value} to {@code out}, inside of so many containers. */
  static CodeBlock write(TypeModel type, CodeBlock value, int depth) {
    String suffix = suffix(depth);
    if (isPrimitiveArray(type)) {
      return CodeBlock.of(
          "$1T.write($2L, out$3L, violations$3L)", PrimitiveArrays.class, value, suffix);
    }
    CodeBlock element = Writing.writer(content(type), depth + 1);
    return CodeBlock.of(
        "$1T.write($2L, out$3L, violations$3L, $4L)",
        isArray(type) ? ObjectArrays.class : owner(type),
        value,
        suffix,
        element);
  }

  /** A {@code ValueWriter}. */
  static CodeBlock writer(TypeModel type, int depth) {
    return isPrimitiveArray(type)
        ? CodeBlock.of("$T::write", PrimitiveArrays.class)
        : CodeBlock.of(
            "(value$1L, out$1L, violations$1L) -> $2L",
            depth,
            write(type, CodeBlock.of("value$L", depth), depth));
  }

  private static String suffix(int depth) {
    return depth == 0 ? "" : Integer.toString(depth);
  }

  private static TypeModel content(TypeModel type) {
    return type instanceof TypeModel.Mapping mapping
        ? mapping.value()
        : ((TypeModel.Sequence) type).element();
  }

  private static Class<?> owner(TypeModel type) {
    if (type instanceof TypeModel.Mapping) {
      return Maps.class;
    }
    return ((TypeModel.Sequence) type).kind() == SequenceKind.SET ? Sets.class : Lists.class;
  }

  private static boolean isArray(TypeModel type) {
    return type instanceof TypeModel.Sequence sequence && sequence.kind() == SequenceKind.ARRAY;
  }

  private static boolean isPrimitiveArray(TypeModel type) {
    return isArray(type) && TypeNames.of(content(type)).isPrimitive();
  }

  private static String primitiveMethod(TypeModel type) {
    return "read" + Identifiers.capitalized(TypeNames.of(content(type)).toString()) + "s";
  }
}
