package com.leanmcp.processor.write;

import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Strings;
import com.squareup.javapoet.CodeBlock;

/** Expressions that read a value of a type without constraints. */
final class Reading {
  private Reading() {}

  /** Reads the member from {@code in}, without the constraints on itself. */
  static CodeBlock call(Member member) {
    TypeModel type = member.present();
    if (type instanceof TypeModel.Coded coded) {
      return CodeBlock.of(
          "$T.INSTANCE.read(in, violations)", TypeNames.of(coded.data().codec()));
    }
    if (ContainerCode.isContainer(type)) {
      return ContainerCode.read(member, 0);
    }
    if (type instanceof TypeModel.Value value) {
      return ValueCode.read(value.kind());
    }
    return CodeBlock.of("$T.$L(in, violations)", owner(type), method(type));
  }

  /** A {@code ValueReader}, inside of so many containers less one. */
  static CodeBlock reader(Member member, int depth) {
    if (member.isNarrowed()) {
      return CodeBlock.of(
          "(in$1L, violations$1L) -> read$2L(in$1L, violations$1L)", depth, member.stem());
    }
    TypeModel type = member.present();
    if (type instanceof TypeModel.Coded coded) {
      return CodeBlock.of("$T.INSTANCE", TypeNames.of(coded.data().codec()));
    }
    if (ContainerCode.isContainer(type)) {
      return ContainerCode.reader(member, depth);
    }
    if (type instanceof TypeModel.Value value) {
      return ValueCode.reader(value.kind());
    }
    return CodeBlock.of("$T::$L", owner(type), method(type));
  }

  /** The class whose methods read and write a scalar. */
  static Class<?> owner(TypeModel type) {
    if (type instanceof TypeModel.Bool) {
      return Booleans.class;
    }
    if (type instanceof TypeModel.Whole) {
      return Integers.class;
    }
    return type instanceof TypeModel.Real ? Numbers.class : Strings.class;
  }

  private static String method(TypeModel type) {
    if (type instanceof TypeModel.Whole whole) {
      return "read" + Identifiers.capitalized(whole.kind().keyword());
    }
    return type instanceof TypeModel.Real real
        ? "read" + Identifiers.capitalized(real.kind().keyword())
        : "read";
  }
}
