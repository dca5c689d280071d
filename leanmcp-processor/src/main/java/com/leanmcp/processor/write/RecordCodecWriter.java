package com.leanmcp.processor.write;

import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.ConstructorKind;
import com.leanmcp.schema.Objects;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the codec of a record. */
final class RecordCodecWriter {
  private static final Set<String> RESERVED =
      Set.of("in", "out", "violations", "before", "name", "value", "e");

  private final TypeModel.Structure structure;
  private final TypeName type;
  private final List<Member> members;

  private RecordCodecWriter(TypeModel.Structure structure) {
    this.structure = structure;
    this.type = TypeNames.of(structure.data().type());
    Identifiers locals = new Identifiers(RESERVED);
    Identifiers stems = new Identifiers(Set.of());
    this.members = structure.properties().stream()
        .map(property -> Member.of(property, "", locals, stems))
        .toList();
  }

  static TypeSpec complete(TypeModel.Structure structure, TypeSpec.Builder codec) {
    RecordCodecWriter writer = new RecordCodecWriter(structure);
    codec.addField(CodecWriter.names(
        "PROPERTIES", structure.properties().stream().map(PropertyModel::name).toList()));
    codec.addMethod(writer.reader()).addMethod(writer.writer());
    writer.members.forEach(member -> {
      MemberMethods.addReading(member, codec);
      MemberMethods.addWriting(member, codec);
    });
    return codec.build();
  }

  private MethodSpec reader() {
    return CodecWriter.reader(type)
        .beginControlFlow("if (!$T.expect(in, violations))", Objects.class)
        .addStatement("return null")
        .endControlFlow()
        .addStatement("int before = violations.count()")
        .addCode(ObjectReading.of(members, CodeBlock.of("PROPERTIES")))
        .addCode(construction())
        .build();
  }

  private CodeBlock construction() {
    String arguments = members.stream().map(Member::local).collect(Collectors.joining(", "));
    CodeBlock construct = CodeBlock.of("new $T($L)", type, arguments);
    if (structure.constructor() == ConstructorKind.IMPLICIT) {
      return CodeBlock.builder()
          .addStatement("return violations.count() == before ? $L : null", construct)
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if (violations.count() != before)")
        .addStatement("return null")
        .endControlFlow()
        .beginControlFlow("try")
        .addStatement("return $L", construct)
        .nextControlFlow("catch ($T e)", IllegalArgumentException.class)
        .addStatement("$T.refused(e, violations)", Objects.class)
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  private MethodSpec writer() {
    MethodSpec.Builder method = CodecWriter.writer(type)
        .beginControlFlow("if ($T.isNull(value, $S, out, violations))", Objects.class, "an object")
        .addStatement("return")
        .endControlFlow()
        .addStatement("out.beginObject()");
    members.forEach(member -> writeMember(member, method));
    return method.addStatement("out.endObject()").build();
  }

  private static void writeMember(Member member, MethodSpec.Builder method) {
    String name = member.property().name();
    if (member.property().type() instanceof TypeModel.Maybe) {
      method
          .addStatement("$T $L = value.$L()", member.type(), member.local(), name)
          .beginControlFlow("if ($1L == null || $1L.isPresent())", member.local());
      CodeBlock value = CodeBlock.of("$1L == null ? null : $1L.orElse(null)", member.local());
      writeValue(member, value, method);
      method.endControlFlow();
    } else {
      writeValue(member, CodeBlock.of("value.$L()", name), method);
    }
  }

  private static void writeValue(Member member, CodeBlock value, MethodSpec.Builder method) {
    String literal = Literals.string(member.property().name());
    method
        .addStatement("violations.enter($L)", literal)
        .addStatement("out.name($L)", literal)
        .addStatement("$L", member.write(value))
        .addStatement("violations.leave()");
  }
}
