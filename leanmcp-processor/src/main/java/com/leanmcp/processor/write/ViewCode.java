package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.ViewModel;
import com.leanmcp.service.AppPage;
import com.leanmcp.service.ResourceDefinition;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Writes the views of one table: a field that holds the HTML of each, and what reads it. */
final class ViewCode {
  private final ServiceModel service;
  private final List<String> fields = new ArrayList<>();

  ViewCode(ServiceModel service) {
    this.service = service;
    Identifiers names = new Identifiers(Set.of("service"));
    service.views().forEach(view -> fields.add(names.unique(field(view))));
  }

  /** {@code pickerPage} for {@code picker.html}. */
  private static String field(ViewModel view) {
    String stem = view.path()
        .substring(view.path().lastIndexOf('/') + 1)
        .replaceFirst("\\.[^.]*$", "")
        .replaceAll("[^A-Za-z0-9]", "");
    return SourceVersion.isIdentifier(stem) ? Identifiers.decapitalized(stem) + "Page" : "page";
  }

  /** GraalVM's native image finds the file by itself, because the call names a constant. */
  void addTo(TypeSpec.Builder spec) {
    for (int i = 0; i < fields.size(); i++) {
      ViewModel view = service.views().get(i);
      String path = Literals.string(view.path());
      CodeBlock meta = Literals.constant(view.metadata());
      // a constant of several lines begins on one of its own
      String comma = meta.toString().startsWith("\n") ? "," : ",\n";
      spec.addField(
          FieldSpec.builder(AppPage.class, fields.get(i), Modifier.PRIVATE, Modifier.FINAL)
              .initializer(
                  "$T.read($>$>\n$L,\n$L,\n$T.class.getResourceAsStream($L)" + comma + "$L$<$<)",
                  AppPage.class,
                  Literals.string(view.uri().value()),
                  path,
                  TypeNames.of(service.type()),
                  path,
                  meta)
              .build());
    }
  }

  /** The definitions of the resources that the views are. */
  List<CodeBlock> definitions() {
    return service.views().stream().map(ViewCode::definition).toList();
  }

  private static CodeBlock definition(ViewModel view) {
    CodeBlock start = CodeBlock.of(
        "$T.at($L, $L)",
        ResourceDefinition.class,
        Literals.string(view.uri().value()),
        Literals.string(view.name()));
    CodeBlock own = CodeBlock.of("\n.mimeType($T.MIME_TYPE)", AppPage.class);
    return DefinitionWriter.view(start, view.label(), own, view.access());
  }

  /** The cases of the switch that reads resources. */
  void addCases(MethodSpec.Builder method) {
    for (int i = 0; i < fields.size(); i++) {
      method.addStatement(
          "case $L -> $L.reply()",
          Literals.string(service.views().get(i).uri().value()),
          fields.get(i));
    }
  }
}
