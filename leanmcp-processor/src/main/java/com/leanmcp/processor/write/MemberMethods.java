package com.leanmcp.processor.write;

import com.leanmcp.processor.model.RealKind;
import com.leanmcp.processor.model.TypeModel;
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

  /** Adds what reading needs beyond {@link #addChecks}. */
  static void addReading(Member member, TypeSpec.Builder owner) {
    if (member.isNarrowed()) {
      MemberMethods methods = new MemberMethods(member, owner);
      methods.add(methods.read());
    }
    member.element().ifPresent(element -> addReading(element, owner));
  }

  /** Adds what reading and writing need. */
  static void addChecks(Member member, TypeSpec.Builder owner) {
    if (member.isNarrowed()) {
      MemberMethods methods = new MemberMethods(member, owner);
      methods.add(methods.check());
    }
    member.element().ifPresent(element -> addChecks(element, owner));
  }

  /** Adds what writing needs beyond {@link #addChecks}. */
  static void addWriting(Member member, TypeSpec.Builder owner) {
    if (member.isNarrowed()) {
      MemberMethods methods = new MemberMethods(member, owner);
      methods.add(methods.write());
    }
    member.element().ifPresent(element -> addWriting(element, owner));
  }

  private void add(MethodSpec method) {
    owner.addMethod(method);
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }

  private MethodSpec read() {
    return method("read" + member.stem())
        .returns(MemberReading.type(member))
        .addParameter(Parameters.IN)
        .addParameter(Parameters.VIOLATIONS)
        .addCode(MemberReading.body(member))
        .build();
  }

  private MethodSpec check() {
    boolean decimal = type instanceof TypeModel.Real || type instanceof TypeModel.Value;
    TypeName parameter = decimal ? TypeName.get(BigDecimal.class) : MemberReading.type(member);
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
    return maybe || member.isElement() ? TypeNames.of(type).box() : TypeNames.of(type);
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
    if (type instanceof TypeModel.Bool) {
      return "true or false";
    }
    if (ContainerCode.isContainer(type)) {
      return type instanceof TypeModel.Mapping ? "an object" : "an array";
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
    if (type instanceof TypeModel.Text) {
      return writeText();
    }
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("check$L(value, violations)", member.stem());
    if (type instanceof TypeModel.Enumeration) {
      return code.addStatement("out.string(value.name())").build();
    }
    if (ContainerCode.isContainer(type)) {
      return code.addStatement("$L", Writing.call(member, CodeBlock.of("value")))
          .build();
    }
    if (type instanceof TypeModel.Bool) {
      return code.addStatement("out.bool(value)").build();
    }
    return code.addStatement("out.number(value)").build();
  }

  private CodeBlock writeText() {
    return CodeBlock.builder()
        .beginControlFlow("if ($T.isText(value, violations))", Strings.class)
        .addStatement("check$L(value, violations)", member.stem())
        .endControlFlow()
        .addStatement("out.string(value)")
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
