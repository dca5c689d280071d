package com.leanmcp.processor.write;

import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.Boxing;
import com.leanmcp.schema.Lists;
import com.squareup.javapoet.CodeBlock;

/** Expressions that write a value of a type without constraints. */
final class Writing {
  private Writing() {}

  /** Writes {@code value} to {@code out}. */
  static CodeBlock call(TypeModel type, CodeBlock value) {
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
    if (type instanceof TypeModel.Sequence sequence) {
      return CodeBlock.of(
          "$T.write($L, out, violations, $L)", Lists.class, value, writer(sequence.element(), 1));
    }
    return CodeBlock.of("$T.write($L, out, violations)", Reading.owner(type), value);
  }

  /** A {@code ValueWriter}, inside of so many lists. */
  static CodeBlock writer(TypeModel type, int depth) {
    if (type instanceof TypeModel.Coded coded) {
      return CodeBlock.of("$T.INSTANCE", TypeNames.of(coded.data().codec()));
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return CodeBlock.of(
          "(value$1L, out$1L, violations$1L) -> $2T.write(value$1L, out$1L, violations$1L, $3L)",
          depth,
          Lists.class,
          writer(sequence.element(), depth + 1));
    }
    return CodeBlock.of("$T::write", Reading.owner(type));
  }
}
