package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.PromptModel;
import com.leanmcp.processor.model.ResourceModel;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.service.ServiceTable;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the table of a service. */
final class TableWriter {
  private final ServiceModel service;
  private final ClassName type;
  private final ClassName table;
  private final ViewCode views;
  private final Map<OfferModel, TableNames> names = new IdentityHashMap<>();

  private TableWriter(ServiceModel service) {
    this.service = service;
    this.type = TypeNames.of(service.type());
    this.table = TypeNames.of(name(service));
    this.views = new ViewCode(service);
    Identifiers methods = new Identifiers(Set.of());
    Identifiers stems = new Identifiers(Set.of());
    for (OfferModel offer : service.offers()) {
      String method = methods.unique(offer.call().method());
      names.put(offer, new TableNames(method, stems.unique(Identifiers.constant(method)), stems));
    }
  }

  static ClassId name(ServiceModel service) {
    return service.type().generated("Table");
  }

  static TypeSpec write(ServiceModel service, SourceFiles files) {
    TableWriter writer = new TableWriter(service);
    TypeSpec.Builder spec = files
        .begin(name(service), service.visibility(), service.element())
        .addJavadoc("What {@link $T} offers.\n", writer.type)
        .addSuperinterface(ServiceTable.class);
    Deprecations.suppress(service, spec);
    writer.schemas(spec);
    writer.kinds().forEach(kind -> spec.addField(writer.definitions(kind)));
    spec.addField(writer.type, "service", Modifier.PRIVATE, Modifier.FINAL);
    writer.views.addTo(spec);
    writer.contract(spec);
    for (OfferModel offer : service.offers()) {
      new CallMethodWriter(offer, writer.names.get(offer)).addTo(spec);
    }
    return spec.build();
  }

  /** The kinds of which there are any. */
  private List<OfferKind> kinds() {
    return Stream.of(OfferKind.values())
        .filter(kind -> !offers(kind).isEmpty() || !views(kind).isEmpty())
        .toList();
  }

  private List<CodeBlock> views(OfferKind kind) {
    return kind == OfferKind.RESOURCE ? views.definitions() : List.of();
  }

  private List<? extends OfferModel> offers(OfferKind kind) {
    return switch (kind) {
      case TOOL -> service.tools();
      case PROMPT -> service.prompts();
      case RESOURCE -> service.resources();
      case COMPLETION -> service.completions();
    };
  }

  private void schemas(TypeSpec.Builder spec) {
    for (ToolModel tool : service.tools()) {
      InputModel input = tool.call().input();
      if (ToolDefinitionCode.hasSchemaConstant(input)) {
        spec.addField(constant(ClassName.get(String.class), names.get(tool).input())
            .initializer(Literals.constant(input.text()))
            .build());
      }
    }
  }

  private FieldSpec definitions(OfferKind kind) {
    TableContract contract = TableContract.of(kind);
    List<CodeBlock> definitions = Stream.concat(
            offers(kind).stream().map(offer -> DefinitionWriter.of(offer, names.get(offer))),
            views(kind).stream())
        .toList();
    return constant(
            ParameterizedTypeName.get(List.class, contract.definition()), contract.constant())
        .initializer("$T.of($>$>\n$L$<$<)", List.class, CodeBlock.join(definitions, ",\n"))
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  private void contract(TypeSpec.Builder spec) {
    MethodSpec.Builder of = MethodSpec.methodBuilder("of")
        .addJavadoc("Binds the table to {@code service}.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(table)
        .addParameter(type, "service")
        .addStatement("return new $T(service)", table);
    spec.addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(type, "service")
            .addStatement("this.service = service")
            .build())
        .addMethod(of.build())
        .addMethod(CodecWriter.override("service")
            .returns(String.class)
            .addStatement("return $L", Literals.string(service.type().binary()))
            .build());
    for (OfferKind kind : kinds()) {
      spec.addMethod(list(TableContract.of(kind))).addMethod(call(kind));
    }
  }

  private static MethodSpec list(TableContract contract) {
    return CodecWriter.override(contract.list())
        .returns(ParameterizedTypeName.get(List.class, contract.definition()))
        .addStatement("return $L", contract.constant())
        .build();
  }

  private MethodSpec call(OfferKind kind) {
    TableContract contract = TableContract.of(kind);
    MethodSpec.Builder method = CodecWriter.override(contract.method())
        .returns(contract.reply())
        .addParameter(String.class, kind.noun())
        .addParameter(contract.call(), "call")
        .addException(Exception.class)
        .beginControlFlow("return switch ($L)", kind.noun());
    for (OfferModel offer : offers(kind)) {
      method.addStatement(
          "case $L -> $L(call)", Literals.string(key(offer)), names.get(offer).method());
    }
    if (kind == OfferKind.RESOURCE) {
      views.addCases(method);
    }
    return method
        .addStatement(
            "default -> throw new $T($S + $L)",
            IllegalArgumentException.class,
            "no " + kind.noun() + " ",
            kind.noun())
        .addCode("$<};\n")
        .build();
  }

  /** By what the table's callers name it. */
  private String key(OfferModel offer) {
    if (offer instanceof ToolModel tool) {
      return tool.name().value();
    }
    if (offer instanceof PromptModel prompt) {
      return prompt.name().value();
    }
    return offer instanceof ResourceModel resource
        ? resource.uri().value()
        : names.get(offer).method();
  }
}
