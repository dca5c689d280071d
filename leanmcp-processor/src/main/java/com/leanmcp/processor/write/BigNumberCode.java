package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ValueKind;
import com.leanmcp.schema.Decimals;
import com.squareup.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.math.BigInteger;

/** How the methods of a member with constraints treat a number of any size. */
final class BigNumberCode {
  private BigNumberCode() {}

  /** Reads a value that {@code check} checks. */
  static CodeBlock read(ValueKind kind, String check) {
    boolean whole = kind == ValueKind.BIG_INTEGER;
    CodeBlock.Builder code = CodeBlock.builder()
        .beginControlFlow(
            "if (!$T.$L(in, violations))", Decimals.class, whole ? "expectWhole" : "expect")
        .addStatement("return $T.ZERO", whole ? BigInteger.class : BigDecimal.class)
        .endControlFlow()
        .addStatement("$T value = in.decimal()", BigDecimal.class)
        .addStatement("$L(value, violations)", check);
    return code.addStatement(whole ? "return value.toBigIntegerExact()" : "return value")
        .build();
  }

  /** Checks and writes {@code value}, which is not null. */
  static CodeBlock write(ValueKind kind, String check) {
    CodeBlock decimal = kind == ValueKind.BIG_INTEGER
        ? CodeBlock.of("new $T(value)", BigDecimal.class)
        : CodeBlock.of("value");
    return CodeBlock.builder()
        .addStatement("$L($L, violations)", check, decimal)
        .addStatement("$T.write(value, out, violations)", Decimals.class)
        .build();
  }

  /** The number as an expression. */
  static CodeBlock literal(ValueKind kind, BigDecimal value) {
    return kind == ValueKind.BIG_INTEGER
        ? CodeBlock.of("new $T($S)", BigInteger.class, value.toBigIntegerExact().toString())
        : CodeBlock.of("new $T($S)", BigDecimal.class, value.toString());
  }
}
