package com.leanmcp.processor.write;

import com.leanmcp.processor.model.RealKind;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.WholeKind;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;

/** The body of the method that reads and checks a member with constraints. */
final class MemberReading {
  private final Member member;
  private final TypeModel type;

  private MemberReading(Member member) {
    this.member = member;
    this.type = member.present();
  }

  static CodeBlock body(Member member) {
    return new MemberReading(member).body();
  }

  /** What the method returns, and what is checked where that is no number: never a box. */
  static TypeName type(Member member) {
    return member.present() instanceof TypeModel.Bool
        ? TypeName.BOOLEAN
        : TypeNames.primitive(member.present());
  }

  private CodeBlock body() {
    if (type instanceof TypeModel.Whole whole) {
      return readWhole(whole.kind());
    }
    if (type instanceof TypeModel.Real real) {
      return readReal(real.kind());
    }
    if (type instanceof TypeModel.Value big) {
      return BigNumberCode.read(big.kind(), "check" + member.stem());
    }
    if (type instanceof TypeModel.Enumeration enumeration
        && !member.property().constraints().permitted().isEmpty()) {
      return readEnumeration(enumeration);
    }
    if (type instanceof TypeModel.Text) {
      CodeBlock text = CodeBlock.of("$T.expect(in, violations)", Strings.class);
      return readChecked(text, CodeBlock.of("\"\""), CodeBlock.of("in.string()"));
    }
    if (ContainerCode.isContainer(type)) {
      Class<?> owner = type instanceof TypeModel.Mapping ? Objects.class : Lists.class;
      CodeBlock container = CodeBlock.of("$T.expect(in, violations)", owner);
      return readChecked(container, ContainerCode.empty(type), Reading.call(member));
    }
    if (type instanceof TypeModel.Bool) {
      CodeBlock bool = CodeBlock.of("$T.expect(in, violations)", Booleans.class);
      return readChecked(bool, CodeBlock.of("false"), CodeBlock.of("in.bool()"));
    }
    return CodeBlock.builder().addStatement("return $L", Reading.call(member)).build();
  }

  private CodeBlock readChecked(CodeBlock expectation, CodeBlock otherwise, CodeBlock value) {
    return CodeBlock.builder()
        .add(expect(expectation, otherwise))
        .addStatement("$T value = $L", type(member), value)
        .addStatement("check$L(value, violations)", member.stem())
        .addStatement("return value")
        .build();
  }

  private CodeBlock readWhole(WholeKind kind) {
    CodeBlock range = CodeBlock.of(
        "$1T.expect(in, $2L.MIN_VALUE, $2L.MAX_VALUE, violations)", Integers.class, kind.box());
    CodeBlock value = kind == WholeKind.LONG
        ? CodeBlock.of("in.longValue()")
        : CodeBlock.of("($L) in.longValue()", kind.keyword());
    return CodeBlock.builder()
        .add(expect(range, CodeBlock.of("0")))
        .addStatement("$L value = $L", kind.keyword(), value)
        .addStatement("check$L(value, violations)", member.stem())
        .addStatement("return value")
        .build();
  }

  private CodeBlock readReal(RealKind kind) {
    CodeBlock finite = CodeBlock.of("$T.expect$L(in, violations)", Numbers.class, kind.box());
    return CodeBlock.builder()
        .add(expect(finite, CodeBlock.of("0")))
        .addStatement("check$L(in.decimal(), violations)", member.stem())
        .addStatement(
            kind == RealKind.DOUBLE ? "return in.doubleValue()" : "return (float) in.doubleValue()")
        .build();
  }

  private CodeBlock readEnumeration(TypeModel.Enumeration enumeration) {
    CodeBlock.Builder code = CodeBlock.builder()
        .add(expect(CodeBlock.of("$T.expect(in, violations)", Strings.class), CodeBlock.of("null")))
        .addStatement("$T value = in.string()", String.class)
        .beginControlFlow("return switch (value)");
    for (String constant : member.property().constraints().permitted()) {
      code.addStatement(
          "case $L -> $T.$L", Literals.string(constant), TypeNames.of(enumeration), constant);
    }
    return code.beginControlFlow("default ->")
        .addStatement("$T.oneOf(value, $L_ALLOWED, violations)", Strings.class, member.constant())
        .addStatement("yield null")
        .endControlFlow()
        .add("$<};\n")
        .build();
  }

  private static CodeBlock expect(CodeBlock expectation, CodeBlock otherwise) {
    return CodeBlock.builder()
        .beginControlFlow("if (!$L)", expectation)
        .addStatement("return $L", otherwise)
        .endControlFlow()
        .build();
  }
}
