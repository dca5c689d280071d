package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.PublishedSchema;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolCall;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolResult;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the table of a service. */
final class TableWriter {
  private final ServiceModel service;
  private final ClassName type;
  private final ClassName table;
  private final List<TableNames> names = new ArrayList<>();

  private TableWriter(ServiceModel service) {
    this.service = service;
    this.type = TypeNames.of(service.type());
    this.table = TypeNames.of(name(service));
    Identifiers methods = new Identifiers(Set.of());
    Identifiers stems = new Identifiers(Set.of());
    for (ToolModel tool : service.tools()) {
      String method = methods.unique(tool.method());
      names.add(new TableNames(method, stems.unique(Identifiers.constant(method)), stems));
    }
  }

  static ClassId name(ServiceModel service) {
    return service.type().generated("Table");
  }

  static TypeSpec write(ServiceModel service, SourceFiles files) {
    TableWriter writer = new TableWriter(service);
    TypeSpec.Builder spec = files
        .begin(name(service), service.visibility(), service.element())
        .addJavadoc("The tools of {@link $T}.\n", writer.type)
        .addSuperinterface(ServiceTable.class);
    Deprecations.suppress(service, spec);
    writer.schemas(spec);
    spec.addField(writer.definitions())
        .addField(writer.type, "service", Modifier.PRIVATE, Modifier.FINAL);
    writer.contract(spec);
    for (int i = 0; i < service.tools().size(); i++) {
      new ToolMethodWriter(service.tools().get(i), writer.names.get(i)).addTo(spec);
    }
    return spec.build();
  }

  private void schemas(TypeSpec.Builder spec) {
    for (int i = 0; i < service.tools().size(); i++) {
      if (service.tools().get(i).input() instanceof InputModel.ByName byName
          && !byName.properties().isEmpty()) {
        String schema = PublishedSchema.text(PublishedSchema.object(byName.properties()));
        spec.addField(constant(ClassName.get(String.class), names.get(i).input())
            .initializer(Literals.constant(schema))
            .build());
      }
    }
  }

  private FieldSpec definitions() {
    List<CodeBlock> definitions = new ArrayList<>();
    for (int i = 0; i < service.tools().size(); i++) {
      definitions.add(DefinitionWriter.of(service.tools().get(i), names.get(i)));
    }
    return constant(ParameterizedTypeName.get(List.class, ToolDefinition.class), "TOOLS")
        .initializer("$T.of($>$>\n$L$<$<)", List.class, CodeBlock.join(definitions, ",\n"))
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  private void contract(TypeSpec.Builder spec) {
    MethodSpec.Builder of = MethodSpec.methodBuilder("of")
        .addJavadoc("Binds the tools to {@code service}.\n")
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
            .build())
        .addMethod(CodecWriter.override("tools")
            .returns(ParameterizedTypeName.get(List.class, ToolDefinition.class))
            .addStatement("return TOOLS")
            .build())
        .addMethod(call());
  }

  private MethodSpec call() {
    MethodSpec.Builder method = CodecWriter.override("call")
        .returns(ToolResult.class)
        .addParameter(String.class, "tool")
        .addParameter(ToolCall.class, "call")
        .addException(Exception.class)
        .beginControlFlow("return switch (tool)");
    for (int i = 0; i < service.tools().size(); i++) {
      method.addStatement(
          "case $L -> $L(call)",
          Literals.string(service.tools().get(i).name().value()),
          names.get(i).method());
    }
    return method
        .addStatement(
            "default -> throw new $T($S + tool)", IllegalArgumentException.class, "no tool ")
        .addCode("$<};\n")
        .build();
  }
}
