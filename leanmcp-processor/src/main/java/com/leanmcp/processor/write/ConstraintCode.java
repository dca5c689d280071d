package com.leanmcp.processor.write;

import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.processor.model.Bound;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Values;
import com.leanmcp.processor.model.WholeKind;
import com.leanmcp.processor.model.Written;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.EcmaPattern;
import com.leanmcp.schema.EcmaPattern.Translated;
import com.leanmcp.schema.Format;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Sizes;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.TextPattern;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The checks of one member's constraints, and the constants they need, which it adds to the class. */
final class ConstraintCode {
  private final Member member;
  private final Constraints constraints;
  private final TypeSpec.Builder owner;
  private final CodeBlock.Builder checks = CodeBlock.builder();

  private ConstraintCode(Member member, TypeSpec.Builder owner) {
    this.member = member;
    this.constraints = member.property().constraints();
    this.owner = owner;
  }

  /** Adds the constants and returns the statements that check {@code value}. */
  static CodeBlock of(Member member, TypeSpec.Builder owner) {
    ConstraintCode code = new ConstraintCode(member, owner);
    if (member.present() instanceof TypeModel.Text) {
      code.text();
    } else if (member.present() instanceof TypeModel.Whole whole) {
      code.whole(whole.kind());
    } else if (member.present().isNumber()) {
      code.real();
    } else if (member.present() instanceof TypeModel.Enumeration
        && !constraints(member).permitted().isEmpty()) {
      code.enumeration();
    } else if (member.present() instanceof TypeModel.Bool) {
      code.bool();
    } else if (ContainerCode.isContainer(member.present())) {
      code.container();
    }
    return code.checks.build();
  }

  private static Constraints constraints(Member member) {
    return member.property().constraints();
  }

  private void text() {
    boolean guarded = isMeasured() && isMatched();
    if (guarded) {
      checks.addStatement("int before = violations.count()");
    }
    constraints
        .minLength()
        .ifPresent(length -> check(Strings.class, "minLength", "$L", length.value()));
    constraints
        .maxLength()
        .ifPresent(length -> check(Strings.class, "maxLength", "$L", length.value()));
    if (guarded) { // what is too long is not searched
      checks.beginControlFlow("if (violations.count() == before)");
    }
    constraints.pattern().ifPresent(pattern -> pattern(pattern.value()));
    constraints
        .checkedFormat()
        .ifPresent(format ->
            checks.addStatement("$T.$L.check(value, violations)", Format.class, format.name()));
    if (guarded) {
      checks.endControlFlow();
    }
    if (!constraints.permitted().isEmpty()) {
      allowedStrings();
      check(Strings.class, "oneOf", "$L", allowedName());
    }
  }

  private boolean isMeasured() {
    return constraints.minLength().isPresent() || constraints.maxLength().isPresent();
  }

  private boolean isMatched() {
    return constraints.pattern().isPresent() || constraints.checkedFormat().isPresent();
  }

  private void pattern(String published) {
    String translated = ((Translated) EcmaPattern.translate(published)).text();
    CodeBlock arguments = translated.equals(published)
        ? CodeBlock.of("$L", Literals.string(published))
        : CodeBlock.of("$L, $L", Literals.string(published), Literals.string(translated));
    String name = member.constant() + "_PATTERN";
    constant(
        ClassName.get(TextPattern.class),
        name,
        CodeBlock.of("$T.of($L)", TextPattern.class, arguments));
    check(Strings.class, "pattern", "$L", name);
  }

  private void bool() {
    String expected = constraints.permitted().get(0);
    checks.addStatement("$T.constant(value, $L, violations)", Booleans.class, expected);
  }

  private void container() {
    size("minItems", constraints.sizes().minItems());
    size("maxItems", constraints.sizes().maxItems());
    size("minProperties", constraints.sizes().minProperties());
    size("maxProperties", constraints.sizes().maxProperties());
  }

  private void size(String keyword, Optional<Written<Integer>> size) {
    size.ifPresent(written -> checks.addStatement(
        "$T.$L($L, $L, violations)",
        Sizes.class,
        keyword,
        ContainerCode.size(member.present()),
        written.value()));
  }

  private void enumeration() {
    allowedStrings();
    checks.addStatement("$T.oneOf(value.name(), $L, violations)", Strings.class, allowedName());
  }

  private void allowedStrings() {
    TypeName list = ParameterizedTypeName.get(List.class, String.class);
    constant(
        list,
        allowedName(),
        CodeBlock.of("$T.of($L)", List.class, Literals.strings(constraints.permitted())));
  }

  private void whole(WholeKind kind) {
    String suffix = kind == WholeKind.LONG ? "L" : "";
    whole("minimum", constraints.lower(), suffix);
    whole("maximum", constraints.upper(), suffix);
    whole("exclusiveMinimum", constraints.limits().exclusiveMinimum(), suffix);
    whole("exclusiveMaximum", constraints.limits().exclusiveMaximum(), suffix);
    whole("multipleOf", constraints.limits().divisor(), suffix);
    if (!constraints.permitted().isEmpty()) {
      List<String> values = constraints.permitted().stream()
          .map(text -> kind.parse(text).orElseThrow() + suffix)
          .toList();
      constant(
          ArrayTypeName.of(TypeName.LONG),
          allowedName(),
          CodeBlock.of("{$L}", String.join(", ", values)));
      check(Integers.class, "oneOf", "$L", allowedName());
    }
  }

  private void whole(String keyword, Optional<Bound> bound, String suffix) {
    bound
        .flatMap(Bound::number)
        .ifPresent(
            number -> check(Integers.class, keyword, "$L", number.longValueExact() + suffix));
  }

  private void real() {
    bound("minimum", "MINIMUM", constraints.lower());
    bound("maximum", "MAXIMUM", constraints.upper());
    bound("exclusiveMinimum", "EXCLUSIVE_MINIMUM", constraints.limits().exclusiveMinimum());
    bound("exclusiveMaximum", "EXCLUSIVE_MAXIMUM", constraints.limits().exclusiveMaximum());
    bound("multipleOf", "DIVISOR", constraints.limits().divisor());
    if (constraints.type().map(Written::value).filter("integer"::equals).isPresent()) {
      checks.addStatement("$T.whole(value, violations)", Numbers.class);
    }
    if (!constraints.permitted().isEmpty()) {
      List<CodeBlock> values = constraints.permitted().stream()
          .map(text -> ((JsonNumber) Values.json(member.present(), text)).value())
          .map(ConstraintCode::decimal)
          .toList();
      constant(
          ParameterizedTypeName.get(List.class, BigDecimal.class),
          allowedName(),
          CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(values, ", ")));
      check(Numbers.class, "oneOf", "$L", allowedName());
    }
  }

  private void bound(String keyword, String suffix, Optional<Bound> bound) {
    bound.flatMap(Bound::number).ifPresent(number -> {
      String name = member.constant() + "_" + suffix;
      constant(ClassName.get(BigDecimal.class), name, decimal(number));
      check(Numbers.class, keyword, "$L", name);
    });
  }

  private static CodeBlock decimal(BigDecimal value) {
    return CodeBlock.of("new $T($S)", BigDecimal.class, value.toString());
  }

  private String allowedName() {
    return member.constant() + "_ALLOWED";
  }

  private void check(Class<?> type, String method, String format, Object argument) {
    checks.addStatement("$T.$L(value, " + format + ", violations)", type, method, argument);
  }

  private void constant(TypeName type, String name, CodeBlock value) {
    owner.addField(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build());
  }
}
