package com.leanmcp.processor.write;

import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.processor.model.Bound;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Values;
import com.leanmcp.processor.model.WholeKind;
import com.leanmcp.processor.model.Written;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Strings;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
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
        && constraints(member).enumValues().isPresent()) {
      code.enumeration();
    }
    return code.checks.build();
  }

  private static Constraints constraints(Member member) {
    return member.property().constraints();
  }

  private void text() {
    constraints
        .minLength()
        .ifPresent(length -> check(Strings.class, "minLength", "$L", length.value()));
    constraints
        .maxLength()
        .ifPresent(length -> check(Strings.class, "maxLength", "$L", length.value()));
    constraints.pattern().ifPresent(pattern -> {
      String name = member.constant() + "_PATTERN";
      CodeBlock compiled =
          CodeBlock.of("$T.compile($L)", Pattern.class, Literals.string(pattern.value()));
      constant(ClassName.get(Pattern.class), name, compiled);
      check(Strings.class, "pattern", "$L", name);
    });
    if (constraints.enumValues().isPresent()) {
      allowedStrings();
      check(Strings.class, "oneOf", "$L", allowedName());
    }
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
        CodeBlock.of("$T.of($L)", List.class, Literals.strings(constraints.allowed())));
  }

  private void whole(WholeKind kind) {
    String suffix = kind == WholeKind.LONG ? "L" : "";
    constraints
        .lower()
        .flatMap(Bound::number)
        .ifPresent(
            bound -> check(Integers.class, "minimum", "$L", bound.longValueExact() + suffix));
    constraints
        .upper()
        .flatMap(Bound::number)
        .ifPresent(
            bound -> check(Integers.class, "maximum", "$L", bound.longValueExact() + suffix));
    if (constraints.enumValues().isPresent()) {
      List<String> values = constraints.allowed().stream()
          .map(text -> kind.parse(text).orElseThrow() + suffix)
          .toList();
      constant(
          ArrayTypeName.of(TypeName.LONG),
          allowedName(),
          CodeBlock.of("{$L}", String.join(", ", values)));
      check(Integers.class, "oneOf", "$L", allowedName());
    }
  }

  private void real() {
    constraints.lower().flatMap(Bound::number).ifPresent(bound -> bound("minimum", bound));
    constraints.upper().flatMap(Bound::number).ifPresent(bound -> bound("maximum", bound));
    if (constraints.type().map(Written::value).filter("integer"::equals).isPresent()) {
      checks.addStatement("$T.whole(value, violations)", Numbers.class);
    }
    if (constraints.enumValues().isPresent()) {
      List<CodeBlock> values = constraints.allowed().stream()
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

  private void bound(String keyword, BigDecimal bound) {
    String name = member.constant() + (keyword.equals("minimum") ? "_MINIMUM" : "_MAXIMUM");
    constant(ClassName.get(BigDecimal.class), name, decimal(bound));
    check(Numbers.class, keyword, "$L", name);
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
