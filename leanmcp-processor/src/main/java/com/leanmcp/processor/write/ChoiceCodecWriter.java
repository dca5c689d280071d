package com.leanmcp.processor.write;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.Variant;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Variants;
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
        .addMethod(writer.writer())
        .addMethod(writer.variantReader());
    writer.stems.forEach((variant, stem) -> writer.addVariant(variant, stem, codec));
    return codec.build();
  }

  private MethodSpec reader() {
    String discriminator = Literals.string(choice.discriminator().value());
    return CodecWriter.reader(type)
        .beginControlFlow("if (!$T.expect(in, violations))", Objects.class)
        .addStatement("return null")
        .endControlFlow()
        .addStatement(
            "$T first = $T.first(in, $L, NAMES)", String.class, Variants.class, discriminator)
        .beginControlFlow("if (!first.isEmpty())")
        .addStatement("return read(first, in, violations)")
        .endControlFlow()
        .addStatement("$T object = in.slice()", JsonSlice.class)
        .addStatement(
            "$T variant = $T.name(object, $L, NAMES, violations)",
            String.class,
            Variants.class,
            discriminator)
        .beginControlFlow("try ($T again = object.reader())", JsonReader.class)
        .addStatement("return read(variant, again, violations)")
        .endControlFlow()
        .build();
  }

  /** Reads a variant whose name is known. */
  private MethodSpec variantReader() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type)
        .addParameter(String.class, "variant")
        .addParameter(Parameters.IN)
        .addParameter(Parameters.VIOLATIONS)
        .beginControlFlow("return switch (variant)");
    stems.forEach((variant, stem) -> method.addStatement(
        "case $L -> read$L(in, violations)", Literals.string(variant.name().value()), stem));
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
            .addParameter(Parameters.IN)
            .addParameter(Parameters.VIOLATIONS)
            .addCode(code.reading())
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
}
