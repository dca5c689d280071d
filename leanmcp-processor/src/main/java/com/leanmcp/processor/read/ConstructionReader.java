package com.leanmcp.processor.read;

import com.leanmcp.processor.model.ConstructionModel;
import com.leanmcp.processor.model.ConstructionModel.Constructible;
import com.leanmcp.processor.model.ConstructionModel.Dependency;
import com.leanmcp.processor.model.ConstructionModel.Unconstructible;
import com.leanmcp.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out how discovery can construct a service. */
record ConstructionReader(Compilation compilation) {
  ConstructionModel read(TypeElement service) {
    List<ExecutableElement> usable =
        ElementFilter.constructorsIn(service.getEnclosedElements()).stream()
            .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
            .toList();
    if (usable.isEmpty()) {
      return new Unconstructible("its constructors are private");
    }
    Optional<ExecutableElement> chosen = usable.size() == 1
        ? Optional.of(usable.get(0))
        : usable.stream().filter(each -> each.getParameters().isEmpty()).findFirst();
    return chosen
        .map(constructor -> read(service, constructor))
        .orElseGet(() -> new Unconstructible(
            "it has " + usable.size() + " constructors, none of them without parameters"));
  }

  private ConstructionModel read(TypeElement service, ExecutableElement constructor) {
    for (TypeMirror thrown : constructor.getThrownTypes()) {
      if (new CheckedExceptions(compilation).contains(thrown)) {
        return new Unconstructible("its constructor throws " + Names.spell(thrown));
      }
    }
    String packageName = Names.of(service).packageName();
    List<Dependency> dependencies = new ArrayList<>();
    for (VariableElement parameter : constructor.getParameters()) {
      Optional<TypeElement> type = plain(parameter.asType(), packageName);
      if (type.isEmpty()) {
        return new Unconstructible("its constructor's parameter " + parameter.getSimpleName()
            + " is of type " + Names.spell(parameter.asType())
            + ", which is no plain class or interface it can name");
      }
      dependencies.add(
          new Dependency(Names.of(type.get()), parameter.getSimpleName().toString()));
    }
    return new Constructible(dependencies);
  }

  private static Optional<TypeElement> plain(TypeMirror type, String packageName) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    Visibility visibility = Names.visibility(element);
    boolean reachable = visibility == Visibility.PUBLIC
        || (visibility == Visibility.PACKAGE
            && Names.of(element).packageName().equals(packageName));
    return reachable && element.getTypeParameters().isEmpty()
        ? Optional.of(element)
        : Optional.empty();
  }
}
