package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.ConstructionModel.Constructible;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.Visibility;
import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the factory by which discovery makes a service. */
final class FactoryWriter {
  private FactoryWriter() {}

  static ClassId name(ServiceModel service) {
    return service.type().generated("TableFactory");
  }

  static TypeSpec write(ServiceModel service, Constructible construction, SourceFiles files) {
    ClassName type = TypeNames.of(service.type());
    TypeSpec.Builder factory = files.begin(name(service), Visibility.PUBLIC, service.element());
    Deprecations.suppress(service, factory);
    return factory
        .addAnnotation(Discoverable.class)
        .addJavadoc("Makes {@link $T} for discovery.\n", type)
        .addSuperinterface(ServiceTableFactory.class)
        .addMethod(MethodSpec.constructorBuilder()
            .addJavadoc("What a service loader needs.\n")
            .addModifiers(Modifier.PUBLIC)
            .build())
        .addMethod(CodecWriter.override("service")
            .returns(String.class)
            .addStatement("return $L", Literals.string(service.type().binary()))
            .build())
        .addMethod(CodecWriter.override("create")
            .returns(ServiceTable.class)
            .addParameter(Provided.class, "provided")
            .addStatement(
                "return $T.of(new $T($L))",
                TypeNames.of(TableWriter.name(service)),
                type,
                dependencies(service, construction))
            .build())
        .build();
  }

  private static CodeBlock dependencies(ServiceModel service, Constructible construction) {
    List<CodeBlock> arguments = construction.dependencies().stream()
        .map(each -> CodeBlock.of(
            "provided.require($T.class, $L, $L)",
            TypeNames.of(each.type()),
            Literals.string(service.type().binary()),
            Literals.string(each.name())))
        .toList();
    return CodeBlock.join(arguments, ", ");
  }
}
