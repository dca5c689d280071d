package com.leanmcp.processor.write;

import com.leanmcp.processor.model.MaybeKind;
import com.leanmcp.processor.model.TypeModel;
import com.squareup.javapoet.CodeBlock;

/** How generated code makes and opens values that may be absent. */
final class MaybeCode {
  private MaybeCode() {}

  /** The value, present; {@code factory} is the method of {@code Optional} to use. */
  static CodeBlock of(TypeModel.Maybe type, CodeBlock value, String factory) {
    return type.kind() == MaybeKind.NULLABLE
        ? value
        : CodeBlock.of("$T.$L($L)", TypeNames.optional(type.kind()), factory, value);
  }

  /** No value. */
  static CodeBlock empty(TypeModel.Maybe type) {
    return type.kind() == MaybeKind.NULLABLE
        ? CodeBlock.of("null")
        : CodeBlock.of("$T.empty()", TypeNames.optional(type.kind()));
  }

  /** Whether {@code local} has to be written: it has a value, or is a null where an Optional has to be. */
  static CodeBlock isWritten(TypeModel.Maybe type, String local) {
    return type.kind() == MaybeKind.NULLABLE
        ? CodeBlock.of("$L != null", local)
        : CodeBlock.of("$1L == null || $1L.isPresent()", local);
  }

  /** The value of {@code local}, or null. */
  static CodeBlock value(TypeModel.Maybe type, String local) {
    return switch (type.kind()) {
      case NULLABLE -> CodeBlock.of("$L", local);
      case OPTIONAL -> CodeBlock.of("$1L == null ? null : $1L.orElse(null)", local);
      case OPTIONAL_INT -> CodeBlock.of("$1L == null ? null : $1L.getAsInt()", local);
      case OPTIONAL_LONG -> CodeBlock.of("$1L == null ? null : $1L.getAsLong()", local);
      case OPTIONAL_DOUBLE -> CodeBlock.of("$1L == null ? null : $1L.getAsDouble()", local);
    };
  }
}
