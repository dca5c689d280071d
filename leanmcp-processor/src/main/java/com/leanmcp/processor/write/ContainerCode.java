package com.leanmcp.processor.write;

import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.SequenceKind;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Maps;
import com.leanmcp.schema.ObjectArrays;
import com.leanmcp.schema.PrimitiveArrays;
import com.leanmcp.schema.Sets;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How generated code reads and writes collections, arrays and maps. */
final class ContainerCode {
  private ContainerCode() {}

  static boolean isContainer(TypeModel type) {
    return type instanceof TypeModel.Sequence || type instanceof TypeModel.Mapping;
  }

  /** Reads from {@code in}, inside of so many containers. */
  static CodeBlock read(Member member, int depth) {
    TypeModel type = member.present();
    String suffix = suffix(depth);
    if (isPrimitiveArray(type)) {
      return CodeBlock.of(
          "$T.$L(in$L, violations$L)",
          PrimitiveArrays.class,
          primitiveMethod(type),
          suffix,
          suffix);
    }
    CodeBlock element = Reading.reader(member.element().orElseThrow(), depth + 1);
    if (isArray(type)) {
      TypeName array = TypeNames.of(type);
      return CodeBlock.of(
          "$1T.read(in$2L, violations$2L, $3L, $4T::new)",
          ObjectArrays.class,
          suffix,
          element,
          array);
    }
    return CodeBlock.of(
        "$1T.$2L(in$3L, violations$3L, $4L)",
        owner(type),
        isUnique(member) ? "readUnique" : "read",
        suffix,
        element);
  }

  /** A {@code ValueReader}. */
  static CodeBlock reader(Member member, int depth) {
    TypeModel type = member.present();
    return isPrimitiveArray(type)
        ? CodeBlock.of("$T::$L", PrimitiveArrays.class, primitiveMethod(type))
        : CodeBlock.of("(in$1L, violations$1L) -> $2L", depth, read(member, depth));
  }

  /** Writes {@code value} to {@code out}, inside of so many containers. */
  static CodeBlock write(Member member, CodeBlock value, int depth) {
    TypeModel type = member.present();
    String suffix = suffix(depth);
    if (isPrimitiveArray(type)) {
      return CodeBlock.of(
          "$1T.write($2L, out$3L, violations$3L)", PrimitiveArrays.class, value, suffix);
    }
    CodeBlock element = Writing.writer(member.element().orElseThrow(), depth + 1);
    return CodeBlock.of(
        "$1T.$2L($3L, out$4L, violations$4L, $5L)",
        isArray(type) ? ObjectArrays.class : owner(type),
        isUnique(member) ? "writeUnique" : "write",
        value,
        suffix,
        element);
  }

  /** A {@code ValueWriter}. */
  static CodeBlock writer(Member member, int depth) {
    TypeModel type = member.present();
    return isPrimitiveArray(type)
        ? CodeBlock.of("$T::write", PrimitiveArrays.class)
        : CodeBlock.of(
            "(value$1L, out$1L, violations$1L) -> $2L",
            depth,
            write(member, CodeBlock.of("value$L", depth), depth));
  }

  /** Sets are unique by themselves. */
  private static boolean isUnique(Member member) {
    return member.property().constraints().sizes().unique()
        && member.present() instanceof TypeModel.Sequence sequence
        && (sequence.kind() == SequenceKind.LIST || sequence.kind() == SequenceKind.COLLECTION);
  }

  /** The constraints on what is in the container. */
  static Constraints constraints(TypeModel type) {
    return type instanceof TypeModel.Mapping mapping
        ? mapping.constraints()
        : ((TypeModel.Sequence) type).constraints();
  }

  /** Whether what is in the container is constrained, however deep. */
  static boolean hasConstraints(TypeModel type) {
    return constraints(type).narrows()
        || (isContainer(content(type)) && hasConstraints(content(type)));
  }

  /** How many elements {@code value} has. */
  static CodeBlock size(TypeModel type) {
    return CodeBlock.of(isArray(type) ? "value.length" : "value.size()");
  }

  /** What stands for a container that could not be read. */
  static CodeBlock empty(TypeModel type) {
    if (isArray(type)) {
      return CodeBlock.of("new $T[0]", TypeNames.of(content(type)));
    }
    if (type instanceof TypeModel.Mapping) {
      return CodeBlock.of("$T.of()", Map.class);
    }
    boolean set = ((TypeModel.Sequence) type).kind() == SequenceKind.SET;
    return CodeBlock.of("$T.of()", set ? Set.class : List.class);
  }

  private static String suffix(int depth) {
    return depth == 0 ? "" : Integer.toString(depth);
  }

  /** The type of what is in the container. */
  static TypeModel content(TypeModel type) {
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
