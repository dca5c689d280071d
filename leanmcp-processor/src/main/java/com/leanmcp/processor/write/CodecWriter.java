package com.leanmcp.processor.write;

import com.leanmcp.processor.model.DataType;
import com.leanmcp.processor.model.PublishedSchema;
import com.leanmcp.processor.model.Recurrences;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Visibility;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What the codecs of records and enums have in common. */
final class CodecWriter {
  private final SourceFiles files;

  CodecWriter(SourceFiles files) {
    this.files = files;
  }

  /** The class of a codec; {@code origin} is the source file's type it is made for. */
  TypeSpec write(TypeModel.Coded type, TypeElement origin) {
    TypeSpec.Builder codec = begin(type.data(), type, origin);
    Deprecations.suppress(type, codec);
    if (type instanceof TypeModel.Structure structure) {
      return RecordCodecWriter.complete(structure, codec);
    }
    return type instanceof TypeModel.Choice choice
        ? ChoiceCodecWriter.complete(choice, codec)
        : EnumCodecWriter.complete((TypeModel.Enumeration) type, codec);
  }

  private TypeSpec.Builder begin(DataType data, TypeModel type, TypeElement origin) {
    ClassName name = TypeNames.of(data.codec());
    Visibility visibility =
        data.origin() == DataType.Origin.SOURCE ? data.visibility() : Visibility.PACKAGE;
    return files
        .begin(data.codec(), visibility, origin)
        .addJavadoc(
            "Reads and writes {@" + (data.isBound() ? "code" : "link") + " $T}, by one schema.\n",
            TypeNames.of(type))
        .addSuperinterface(
            ParameterizedTypeName.get(ClassName.get(Codec.class), TypeNames.of(type)))
        .addField(
            shared(name, "INSTANCE", visibility).initializer("new $T()", name).build())
        .addField(shared(ClassName.get(String.class), "SCHEMA", visibility)
            .initializer(Literals.constant(PublishedSchema.text(PublishedSchema.of(type))))
            .build())
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(override("schema")
            .returns(String.class)
            .addStatement("return SCHEMA")
            .build());
  }

  private static FieldSpec.Builder shared(TypeName type, String name, Visibility visibility) {
    FieldSpec.Builder field = FieldSpec.builder(type, name);
    if (visibility == Visibility.PUBLIC) {
      field.addModifiers(Modifier.PUBLIC);
    }
    return field.addModifiers(Modifier.STATIC, Modifier.FINAL);
  }

  /** The constant that lists names. */
  static FieldSpec names(String constant, List<String> names) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(List.class, String.class),
            constant,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of($L)", List.class, Literals.strings(names))
        .build();
  }

  static MethodSpec.Builder reader(TypeName type) {
    return override("read")
        .returns(type)
        .addParameter(Parameters.IN)
        .addParameter(Parameters.VIOLATIONS);
  }

  static MethodSpec.Builder writer(TypeName type) {
    return override("write")
        .addParameter(ParameterSpec.builder(type, "value").build())
        .addParameter(Parameters.OUT)
        .addParameter(Parameters.VIOLATIONS);
  }

  /** Leaves a writer if there is no object to be written. */
  static CodeBlock objectGuard(TypeModel.Coded type) {
    CodeBlock isNull =
        CodeBlock.of("$T.isNull(value, $S, out, violations)", Objects.class, "an object");
    CodeBlock condition = Recurrences.isPartOfItself(type)
        ? CodeBlock.of("$L || $T.isTooDeep(out, violations)", isNull, Objects.class)
        : isNull;
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", condition)
        .addStatement("return")
        .endControlFlow()
        .build();
  }

  static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
