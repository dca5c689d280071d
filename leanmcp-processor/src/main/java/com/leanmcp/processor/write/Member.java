package com.leanmcp.processor.write;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.RealKind;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Values;
import com.leanmcp.processor.model.Written;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A property and the names it has in generated code.
 *
 * @param local the variable that holds its value
 * @param seen the variable that says whether it was there
 * @param stem what the names of its own methods end with
 * @param constant what the names of its own constants begin with
 * @param element the elements, where it is a list
 */
record Member(
    PropertyModel property,
    String local,
    String seen,
    String stem,
    String constant,
    Optional<Member> element) {
  static Member of(PropertyModel property, String prefix, Identifiers locals, Identifiers stems) {
    String name = property.name();
    String local = locals.local(name);
    String stem = stems.unique(prefix + Identifiers.capitalized(name));
    return new Member(
        property,
        local,
        locals.unique("has" + Identifiers.capitalized(name)),
        stem,
        stems.unique(Identifiers.constant(stem)),
        element(property, stem, stems));
  }

  /** The elements as a member of their own, which has no variable. */
  private static Optional<Member> element(PropertyModel owner, String stem, Identifiers stems) {
    TypeModel container = owner.type().present();
    if (!ContainerCode.isContainer(container)) {
      return Optional.empty();
    }
    PropertyModel elements = new PropertyModel(
        "element",
        ContainerCode.content(container),
        ContainerCode.constraints(container),
        Optional.empty(),
        owner.place());
    if (!ContainerCode.hasConstraints(container)) {
      return Optional.of(new Member(elements, "", "", "", "", element(elements, "", stems)));
    }
    String own = stems.unique(stem + "Element");
    String constant = stems.unique(Identifiers.constant(own));
    return Optional.of(new Member(elements, "", "", own, constant, element(elements, own, stems)));
  }

  TypeModel present() {
    return property.type().present();
  }

  TypeName type() {
    return TypeNames.of(property.type());
  }

  /** Whether it stands for the elements of a list. */
  boolean isElement() {
    return local.isEmpty();
  }

  /** Whether it has methods of its own, because it has constraints; that elements differ is seen as they are read. */
  boolean isNarrowed() {
    if (ContainerCode.isContainer(present())) {
      return property.constraints().sizes().bounded();
    }
    boolean narrowable = present().isNumber()
        || present() instanceof TypeModel.Text
        || present() instanceof TypeModel.Bool
        || present() instanceof TypeModel.Enumeration;
    return narrowable && property.constraints().narrows();
  }

  /** The expression that reads it. */
  CodeBlock read() {
    CodeBlock value =
        isNarrowed() ? CodeBlock.of("read$L(in, violations)", stem) : Reading.call(this);
    if (!(property.type() instanceof TypeModel.Maybe maybe)) {
      return value;
    }
    return MaybeCode.of(maybe, value, mayBeNull() ? "ofNullable" : "of");
  }

  private boolean mayBeNull() {
    return present() instanceof TypeModel.Coded
        || present() instanceof TypeModel.Value value && ValueCode.mayBeNull(value.kind());
  }

  /** The expression that writes {@code value}. */
  CodeBlock write(CodeBlock value) {
    return isNarrowed()
        ? CodeBlock.of("write$L($L, out, violations)", stem, value)
        : Writing.call(this, value);
  }

  /** What its variable holds until it is read. */
  CodeBlock initial() {
    Optional<CodeBlock> value = property.constraints().defaultValue().map(this::defaultValue);
    if (property.type() instanceof TypeModel.Maybe maybe) {
      return value
          .map(each -> MaybeCode.of(maybe, each, "of"))
          .orElseGet(() -> MaybeCode.empty(maybe));
    }
    return value.orElseGet(this::placeholder);
  }

  private CodeBlock placeholder() {
    if (!type().isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(type().equals(TypeName.BOOLEAN) ? "false" : "0");
  }

  private CodeBlock defaultValue(Written<String> text) {
    JsonValue value = Values.json(present(), text.value());
    if (value instanceof JsonBoolean bool) {
      return CodeBlock.of("$L", bool.value());
    }
    if (value instanceof JsonNumber number) {
      return number(number.value());
    }
    String string = ((JsonString) value).value();
    return present() instanceof TypeModel.Enumeration
        ? CodeBlock.of("$T.$L", TypeNames.of(present()), string)
        : CodeBlock.of("$L", Literals.string(string));
  }

  private CodeBlock number(BigDecimal value) {
    if (present() instanceof TypeModel.Value big) {
      return BigNumberCode.literal(big.kind(), value);
    }
    if (present() instanceof TypeModel.Real real) {
      return real.kind() == RealKind.FLOAT
          ? CodeBlock.of("$Lf", value.floatValue())
          : CodeBlock.of("$L", value.doubleValue());
    }
    return switch (((TypeModel.Whole) present()).kind()) {
      case BYTE -> CodeBlock.of("(byte) $L", value.longValueExact());
      case SHORT -> CodeBlock.of("(short) $L", value.longValueExact());
      case INT -> CodeBlock.of("$L", value.longValueExact());
      case LONG -> CodeBlock.of("$LL", value.longValueExact());
    };
  }
}
