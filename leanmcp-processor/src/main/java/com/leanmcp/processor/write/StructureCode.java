package com.leanmcp.processor.write;

import com.leanmcp.annotation.UnknownProperties;
import com.leanmcp.processor.model.Access;
import com.leanmcp.processor.model.Making;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.ConstructorKind;
import com.leanmcp.schema.Objects;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The code that reads and writes the properties of one structure. */
final class StructureCode {
  private static final Set<String> RESERVED = Set.of(
      "in",
      "out",
      "violations",
      "before",
      "name",
      "value",
      "e",
      "object",
      ObjectReading.DISCRIMINATED);

  private final TypeModel.Structure structure;
  private final Optional<String> discriminator;
  private final TypeName type;
  private final String known;
  private final List<Member> members;

  private StructureCode(
      TypeModel.Structure structure,
      Optional<String> discriminator,
      String stem,
      Identifiers stems) {
    this.structure = structure;
    this.discriminator = discriminator;
    this.type = TypeNames.of(structure);
    this.known = stem.isEmpty() ? "PROPERTIES" : Identifiers.constant(stem) + "_PROPERTIES";
    Identifiers locals = new Identifiers(RESERVED);
    this.members = structure.properties().stream()
        .map(property -> Member.of(property, stem, locals, stems))
        .toList();
  }

  /** That of a structure with a codec to itself. */
  static StructureCode of(TypeModel.Structure structure) {
    return new StructureCode(structure, Optional.empty(), "", new Identifiers(Set.of()));
  }

  /** That of one variant of several; the names of its methods begin with {@code stem}. */
  static StructureCode of(
      TypeModel.Variant variant, String discriminator, String stem, Identifiers stems) {
    return new StructureCode(variant.structure(), Optional.of(discriminator), stem, stems);
  }

  /** Adds the constants and methods that the members need. */
  void addMembers(TypeSpec.Builder codec) {
    if (structure.unknown() == UnknownProperties.REFUSE) {
      List<String> names = new ArrayList<>(discriminator.stream().toList());
      structure.properties().forEach(property -> names.add(property.jsonName()));
      codec.addField(CodecWriter.names(known, names));
    }
    members.forEach(member -> {
      MemberMethods.addReading(member, codec);
      MemberMethods.addChecks(member, codec);
      MemberMethods.addWriting(member, codec);
    });
  }

  /** Reads the members of the object that {@code in} stands on and returns what they make. */
  CodeBlock reading() {
    CodeBlock otherwise = structure.unknown() == UnknownProperties.REFUSE
        ? ObjectReading.refusing(CodeBlock.of("$L", known))
        : ObjectReading.ignoring();
    return CodeBlock.builder()
        .addStatement("int before = violations.count()")
        .add(ObjectReading.of(members, otherwise, discriminator))
        .add(construction())
        .build();
  }

  private CodeBlock construction() {
    String arguments = members.stream().map(Member::local).collect(Collectors.joining(", "));
    CodeBlock construct = CodeBlock.of("new $T($L)", type, arguments);
    CodeBlock.Builder code = CodeBlock.builder();
    if (structure.making() instanceof Making.Constructor constructor
        && constructor.kind() == ConstructorKind.IMPLICIT) {
      return code.addStatement("return violations.count() == before ? $L : null", construct)
          .build();
    }
    code.beginControlFlow("if (violations.count() != before)")
        .addStatement("return null")
        .endControlFlow()
        .beginControlFlow("try");
    if (structure.making() instanceof Making.Setters setters) {
      code.add(setting(setters));
    } else {
      code.addStatement("return $L", construct);
    }
    return code.nextControlFlow("catch ($T e)", IllegalArgumentException.class)
        .addStatement("$T.refused(e, violations)", Objects.class)
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  private CodeBlock setting(Making.Setters setters) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("$T made = new $T()", type, type);
    for (int i = 0; i < members.size(); i++) {
      Access access = setters.settings().get(i);
      code.addStatement(
          access.kind() == Access.Kind.METHOD ? "made.$L($L)" : "made.$L = $L",
          access.name(),
          members.get(i).local());
    }
    return code.addStatement("return made").build();
  }

  /** Writes {@code value} as an object. */
  CodeBlock writing(String discriminatorValue) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("out.beginObject()");
    discriminator.ifPresent(name -> code.addStatement(
        "out.name($L).string($L)", Literals.string(name), Literals.string(discriminatorValue)));
    for (int i = 0; i < members.size(); i++) {
      writeMember(members.get(i), reading(structure.making().readings().get(i)), code);
    }
    return code.addStatement("out.endObject()").build();
  }

  private static CodeBlock reading(Access access) {
    return CodeBlock.of(
        access.kind() == Access.Kind.METHOD ? "value.$L()" : "value.$L", access.name());
  }

  private static void writeMember(Member member, CodeBlock reading, CodeBlock.Builder code) {
    if (member.property().type() instanceof TypeModel.Maybe maybe) {
      code.addStatement("$T $L = $L", member.type(), member.local(), reading)
          .beginControlFlow("if ($L)", MaybeCode.isWritten(maybe, member.local()));
      writeValue(member, MaybeCode.value(maybe, member.local()), code);
      code.endControlFlow();
    } else {
      writeValue(member, reading, code);
    }
  }

  private static void writeValue(Member member, CodeBlock value, CodeBlock.Builder code) {
    String literal = Literals.string(member.property().jsonName());
    code.addStatement("violations.enter($L)", literal)
        .addStatement("out.name($L)", literal)
        .addStatement("$L", member.write(value))
        .addStatement("violations.leave()");
  }
}
