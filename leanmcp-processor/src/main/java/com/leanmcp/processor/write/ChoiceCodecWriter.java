package com.leanmcp.processor.write;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.Variant;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Variants;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the codec of a sealed interface: a method for each variant, chosen by the discriminator. */
final class ChoiceCodecWriter {
  private static final ParameterSpec OBJECT =
      ParameterSpec.builder(JsonSlice.class, "object").build();

  private final TypeModel.Choice choice;
  private final TypeName type;
  private final Map<Variant, String> stems = new LinkedHashMap<>();
  private final Identifiers taken = new Identifiers(Set.of());

  private ChoiceCodecWriter(TypeModel.Choice choice) {
    this.choice = choice;
    this.type = TypeNames.of(choice);
    for (Variant variant : choice.variants()) {
      List<String> names = variant.structure().data().type().simpleNames();
      stems.put(variant, taken.unique(names.get(names.size() - 1)));
    }
  }

  static TypeSpec complete(TypeModel.Choice choice, TypeSpec.Builder codec) {
    ChoiceCodecWriter writer = new ChoiceCodecWriter(choice);
    List<String> names =
        choice.variants().stream().map(variant -> variant.name().value()).toList();
    codec
        .addField(CodecWriter.names("NAMES", names))
        .addMethod(writer.reader())
        .addMethod(writer.writer());
    writer.stems.forEach((variant, stem) -> writer.addVariant(variant, stem, codec));
    return codec.build();
  }

  private MethodSpec reader() {
    MethodSpec.Builder method = CodecWriter.reader(type)
        .beginControlFlow("if (!$T.expect(in, violations))", Objects.class)
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T object = in.slice()", JsonSlice.class)
        .beginControlFlow(
            "return switch ($T.name(object, $L, NAMES, violations))",
            Variants.class,
            Literals.string(choice.discriminator().value()));
    stems.forEach((variant, stem) -> method.addStatement(
        "case $L -> read$L(object, violations)", Literals.string(variant.name().value()), stem));
    return method.addStatement("default -> null").addCode("$<};\n").build();
  }

  private MethodSpec writer() {
    MethodSpec.Builder method = CodecWriter.writer(type).addCode(CodecWriter.objectGuard(choice));
    Identifiers locals = new Identifiers(Set.of("value", "out", "violations"));
    stems.forEach((variant, stem) -> {
      String local = locals.local(Identifiers.decapitalized(stem));
      method
          .beginControlFlow("if (value instanceof $T $L)", TypeNames.of(variant.structure()), local)
          .addStatement("write$L($L, out, violations)", stem, local)
          .endControlFlow();
    });
    return method.build();
  }

  private void addVariant(Variant variant, String stem, TypeSpec.Builder codec) {
    StructureCode code = StructureCode.of(variant, choice.discriminator().value(), stem, taken);
    TypeName variantType = TypeNames.of(variant.structure());
    codec
        .addMethod(MethodSpec.methodBuilder("read" + stem)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(variantType)
            .addParameter(OBJECT)
            .addParameter(Parameters.VIOLATIONS)
            .addCode(reading(code))
            .build())
        .addMethod(MethodSpec.methodBuilder("write" + stem)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(ParameterSpec.builder(variantType, "value").build())
            .addParameter(Parameters.OUT)
            .addParameter(Parameters.VIOLATIONS)
            .addCode(code.writing(variant.name().value()))
            .build());
    code.addMembers(codec);
  }

  private static CodeBlock reading(StructureCode code) {
    return CodeBlock.builder()
        .beginControlFlow("try ($T in = object.reader())", JsonReader.class)
        .add(code.reading())
        .endControlFlow()
        .build();
  }
}
