package com.leanmcp.processor.write;

import com.leanmcp.processor.model.CallModel.Currency;
import com.leanmcp.processor.model.DataTypes;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.TypeModel;
import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/** Keeps generated code free of warnings where the author's own code is deprecated. */
final class Deprecations {
  private final Set<String> warnings = new TreeSet<>();

  private Deprecations() {}

  /** Suppresses what the use of a service and its types would cause. */
  static void suppress(ServiceModel service, TypeSpec.Builder type) {
    Deprecations deprecations = new Deprecations();
    deprecations.addWithMembers(service.element());
    service.offers().stream().map(offer -> offer.call().currency()).forEach(deprecations::add);
    deprecations.add(DataTypes.of(service));
    deprecations.suppress(type);
  }

  /** Suppresses what the use of a type would cause. */
  static void suppress(TypeModel used, TypeSpec.Builder type) {
    Deprecations deprecations = new Deprecations();
    deprecations.add(DataTypes.of(used));
    deprecations.suppress(type);
  }

  private void add(List<TypeModel.Coded> types) {
    for (TypeModel.Coded type : types) {
      addWithMembers(type.data().element());
      if (type instanceof TypeModel.Choice choice) {
        choice.variants().forEach(each -> addWithMembers(each.structure().data().element()));
      }
    }
  }

  private void addWithMembers(Element type) {
    add(type);
    type.getEnclosedElements().forEach(this::add);
  }

  private void add(Element element) {
    Deprecated deprecated = element.getAnnotation(Deprecated.class);
    if (deprecated != null) {
      add(deprecated.forRemoval() ? Currency.FOR_REMOVAL : Currency.DEPRECATED);
    }
  }

  private void add(Currency currency) {
    if (currency != Currency.CURRENT) {
      warnings.add(currency == Currency.FOR_REMOVAL ? "removal" : "deprecation");
    }
  }

  private void suppress(TypeSpec.Builder type) {
    if (!warnings.isEmpty()) {
      AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
      warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
      type.addAnnotation(annotation.build());
    }
  }
}
