package com.leanmcp.processor.write;

import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.Boxing;
import com.squareup.javapoet.CodeBlock;

/** Expressions that write a value of a type without constraints. */
final class Writing {
  private Writing() {}

  /** Writes {@code value} of the member to {@code out}, without the constraints on the member itself. */
  static CodeBlock call(Member member, CodeBlock value) {
    TypeModel type = member.present();
    if (type instanceof TypeModel.Whole whole && whole.boxing() == Boxing.PRIMITIVE) {
      return CodeBlock.of("out.number($L)", value);
    }
    if (type instanceof TypeModel.Bool bool && bool.boxing() == Boxing.PRIMITIVE) {
      return CodeBlock.of("out.bool($L)", value);
    }
    if (type instanceof TypeModel.Coded coded) {
      return CodeBlock.of(
          "$T.INSTANCE.write($L, out, violations)", TypeNames.of(coded.data().codec()), value);
    }
    if (ContainerCode.isContainer(type)) {
      return ContainerCode.write(member, value, 0);
    }
    if (type instanceof TypeModel.Value atom) {
      return ValueCode.write(atom.kind(), value);
    }
    return CodeBlock.of("$T.write($L, out, violations)", Reading.owner(type), value);
  }

  /** A {@code ValueWriter}, inside of so many containers less one. */
  static CodeBlock writer(Member member, int depth) {
    if (member.isNarrowed()) {
      return CodeBlock.of(
          "(value$1L, out$1L, violations$1L) -> write$2L(value$1L, out$1L, violations$1L)",
          depth,
          member.stem());
    }
    TypeModel type = member.present();
    if (type instanceof TypeModel.Coded coded) {
      return CodeBlock.of("$T.INSTANCE", TypeNames.of(coded.data().codec()));
    }
    if (ContainerCode.isContainer(type)) {
      return ContainerCode.writer(member, depth);
    }
    if (type instanceof TypeModel.Value atom) {
      return ValueCode.writer(atom.kind());
    }
    return CodeBlock.of("$T::write", Reading.owner(type));
  }
}
