package com.leanmcp.processor.write;

import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;

/** Writes the codec of an enum: constants go by their names. */
final class EnumCodecWriter {
  private EnumCodecWriter() {}

  static TypeSpec complete(TypeModel.Enumeration enumeration, TypeSpec.Builder codec) {
    TypeName type = TypeNames.of(enumeration.data().type());
    return codec
        .addField(CodecWriter.names("NAMES", enumeration.constants()))
        .addMethod(CodecWriter.reader(type).addCode(reading(enumeration, type)).build())
        .addMethod(writer(type))
        .build();
  }

  private static CodeBlock reading(TypeModel.Enumeration enumeration, TypeName type) {
    CodeBlock.Builder code = CodeBlock.builder()
        .beginControlFlow("if (!$T.expect(in, violations))", Strings.class)
        .addStatement("return null")
        .endControlFlow()
        .addStatement("String name = in.string()")
        .beginControlFlow("return switch (name)");
    enumeration
        .constants()
        .forEach(name -> code.addStatement("case $L -> $T.$L", Literals.string(name), type, name));
    return code.beginControlFlow("default ->")
        .addStatement("$T.oneOf(name, NAMES, violations)", Strings.class)
        .addStatement("yield null")
        .endControlFlow()
        .add("$<};\n")
        .build();
  }

  private static MethodSpec writer(TypeName type) {
    return CodecWriter.writer(type)
        .beginControlFlow("if ($T.isNull(value, $S, out, violations))", Objects.class, "a string")
        .addStatement("return")
        .endControlFlow()
        .addStatement("out.string(value.name())")
        .build();
  }
}
