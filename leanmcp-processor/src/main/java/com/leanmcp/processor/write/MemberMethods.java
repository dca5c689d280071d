package com.leanmcp.processor.write;

import com.leanmcp.processor.model.RealKind;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.WholeKind;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.math.BigDecimal;
import javax.lang.model.element.Modifier;

/** The methods that a member with constraints has of its own: read, check and write. */
final class MemberMethods {
  private final Member member;
  private final TypeModel type;
  private final TypeSpec.Builder owner;

  private MemberMethods(Member member, TypeSpec.Builder owner) {
    this.member = member;
    this.type = member.present();
    this.owner = owner;
  }

  /** Adds what reading needs. */
  static void addReading(Member member, TypeSpec.Builder owner) {
    if (member.isNarrowed()) {
      MemberMethods methods = new MemberMethods(member, owner);
      methods.add(methods.read());
      methods.add(methods.check());
    }
  }

  /** Adds what writing needs beyond {@link #addReading}. */
  static void addWriting(Member member, TypeSpec.Builder owner) {
    if (member.isNarrowed()) {
      MemberMethods methods = new MemberMethods(member, owner);
      methods.add(methods.write());
    }
  }

  private void add(MethodSpec method) {
    owner.addMethod(method);
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }

  private MethodSpec read() {
    return method("read" + member.stem())
        .returns(TypeNames.primitive(type))
        .addParameter(Parameters.IN)
        .addParameter(Parameters.VIOLATIONS)
        .addCode(readBody())
        .build();
  }

  private CodeBlock readBody() {
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
        && member.property().constraints().enumValues().isPresent()) {
      return readEnumeration(enumeration);
    }
    if (type instanceof TypeModel.Text) {
      return CodeBlock.builder()
          .add(expect(CodeBlock.of("$T.expect(in, violations)", Strings.class), "\"\""))
          .addStatement("$T value = in.string()", String.class)
          .addStatement("check$L(value, violations)", member.stem())
          .addStatement("return value")
          .build();
    }
    return CodeBlock.builder().addStatement("return $L", Reading.call(type)).build();
  }

  private CodeBlock readWhole(WholeKind kind) {
    CodeBlock range = CodeBlock.of(
        "$1T.expect(in, $2L.MIN_VALUE, $2L.MAX_VALUE, violations)", Integers.class, kind.box());
    CodeBlock value = kind == WholeKind.LONG
        ? CodeBlock.of("in.longValue()")
        : CodeBlock.of("($L) in.longValue()", kind.keyword());
    return CodeBlock.builder()
        .add(expect(range, "0"))
        .addStatement("$L value = $L", kind.keyword(), value)
        .addStatement("check$L(value, violations)", member.stem())
        .addStatement("return value")
        .build();
  }

  private CodeBlock readReal(RealKind kind) {
    CodeBlock finite = CodeBlock.of("$T.expect$L(in, violations)", Numbers.class, kind.box());
    return CodeBlock.builder()
        .add(expect(finite, "0"))
        .addStatement("check$L(in.decimal(), violations)", member.stem())
        .addStatement(
            kind == RealKind.DOUBLE ? "return in.doubleValue()" : "return (float) in.doubleValue()")
        .build();
  }

  private CodeBlock readEnumeration(TypeModel.Enumeration enumeration) {
    CodeBlock.Builder code = CodeBlock.builder()
        .add(expect(CodeBlock.of("$T.expect(in, violations)", Strings.class), "null"))
        .addStatement("$T value = in.string()", String.class)
        .beginControlFlow("return switch (value)");
    for (String constant : member.property().constraints().allowed()) {
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

  private static CodeBlock expect(CodeBlock expectation, String otherwise) {
    return CodeBlock.builder()
        .beginControlFlow("if (!$L)", expectation)
        .addStatement("return $L", otherwise)
        .endControlFlow()
        .build();
  }

  private MethodSpec check() {
    boolean decimal = type instanceof TypeModel.Real || type instanceof TypeModel.Value;
    TypeName parameter = decimal ? TypeName.get(BigDecimal.class) : TypeNames.primitive(type);
    return method("check" + member.stem())
        .addParameter(ParameterSpec.builder(parameter, "value").build())
        .addParameter(Parameters.VIOLATIONS)
        .addCode(ConstraintCode.of(member, owner))
        .build();
  }

  private MethodSpec write() {
    return method("write" + member.stem())
        .addParameter(ParameterSpec.builder(parameterType(), "value").build())
        .addParameter(Parameters.OUT)
        .addParameter(Parameters.VIOLATIONS)
        .addCode(nullCheck())
        .addCode(writeBody())
        .build();
  }

  private TypeName parameterType() {
    boolean maybe = member.property().type() instanceof TypeModel.Maybe;
    return maybe ? TypeNames.of(type).box() : TypeNames.of(type);
  }

  private CodeBlock nullCheck() {
    if (parameterType().isPrimitive()) {
      return CodeBlock.of("");
    }
    return CodeBlock.builder()
        .beginControlFlow(
            "if ($T.isNull(value, $S, out, violations))", Objects.class, expectation())
        .addStatement("return")
        .endControlFlow()
        .build();
  }

  private String expectation() {
    if (type instanceof TypeModel.Whole) {
      return "an integer";
    }
    if (type instanceof TypeModel.Value big) {
      return big.kind().phrase();
    }
    return type instanceof TypeModel.Real ? "a number" : "a string";
  }

  private CodeBlock writeBody() {
    if (type instanceof TypeModel.Real real) {
      return writeReal(real);
    }
    if (type instanceof TypeModel.Value big) {
      return BigNumberCode.write(big.kind(), "check" + member.stem());
    }
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("check$L(value, violations)", member.stem());
    if (type instanceof TypeModel.Enumeration) {
      return code.addStatement("out.string(value.name())").build();
    }
    return code.addStatement(
            type instanceof TypeModel.Text ? "out.string(value)" : "out.number(value)")
        .build();
  }

  private CodeBlock writeReal(TypeModel.Real real) {
    CodeBlock decimal = real.kind() == RealKind.DOUBLE
        ? CodeBlock.of("$T.valueOf(value)", BigDecimal.class)
        : CodeBlock.of("new $T($T.toString(value))", BigDecimal.class, Float.class);
    return CodeBlock.builder()
        .beginControlFlow("if ($T.isFinite(value, violations))", Numbers.class)
        .addStatement("check$L($L, violations)", member.stem(), decimal)
        .addStatement("out.number(value)")
        .nextControlFlow("else")
        .addStatement("out.nullValue()")
        .endControlFlow()
        .build();
  }
}
