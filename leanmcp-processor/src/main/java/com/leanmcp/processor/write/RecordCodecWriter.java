package com.leanmcp.processor.write;

import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.schema.Objects;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;

/** Writes the codec of a record. */
final class RecordCodecWriter {
  private RecordCodecWriter() {}

  static TypeSpec complete(TypeModel.Structure structure, TypeSpec.Builder codec) {
    StructureCode code = StructureCode.of(structure);
    TypeName type = TypeNames.of(structure);
    codec
        .addMethod(CodecWriter.reader(type)
            .beginControlFlow("if (!$T.expect(in, violations))", Objects.class)
            .addStatement("return null")
            .endControlFlow()
            .addCode(code.reading())
            .build())
        .addMethod(CodecWriter.writer(type)
            .addCode(CodecWriter.objectGuard(structure))
            .addCode(code.writing(""))
            .build());
    code.addMembers(codec);
    return codec.build();
  }
}
