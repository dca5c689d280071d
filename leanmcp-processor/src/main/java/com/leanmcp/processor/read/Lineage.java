package com.leanmcp.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A class and everything it inherits from: the class, its superclasses, nearest first, then all interfaces.
 *
 * @param unresolved whether one of them does not exist yet
 */
record Lineage(List<TypeElement> types, boolean unresolved) {
  static Lineage of(TypeElement type) {
    Set<TypeElement> classes = new LinkedHashSet<>();
    Set<TypeElement> interfaces = new LinkedHashSet<>();
    boolean unresolved = false;
    TypeMirror next = type.asType();
    while (next instanceof DeclaredType declared && next.getKind() != TypeKind.ERROR) {
      TypeElement each = (TypeElement) declared.asElement();
      classes.add(each);
      unresolved |= addInterfaces(each, interfaces);
      next = each.getSuperclass();
    }
    unresolved |= next.getKind() == TypeKind.ERROR;
    classes.addAll(interfaces);
    return new Lineage(List.copyOf(classes), unresolved);
  }

  private static boolean addInterfaces(TypeElement type, Set<TypeElement> interfaces) {
    boolean unresolved = false;
    for (TypeMirror each : type.getInterfaces()) {
      if (each.getKind() == TypeKind.ERROR) {
        unresolved = true;
      } else if (interfaces.add((TypeElement) ((DeclaredType) each).asElement())) {
        unresolved |= addInterfaces((TypeElement) ((DeclaredType) each).asElement(), interfaces);
      }
    }
    return unresolved;
  }

  /** Every method of the class, inherited ones included, each with those it overrides, nearest first. */
  List<List<ExecutableElement>> methods(Elements elements) {
    List<List<ExecutableElement>> methods = new ArrayList<>();
    for (TypeElement type : types) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        add(method, methods, elements);
      }
    }
    return methods;
  }

  private void add(
      ExecutableElement method, List<List<ExecutableElement>> methods, Elements elements) {
    for (List<ExecutableElement> known : methods) {
      if (elements.overrides(known.get(0), method, types.get(0))) {
        known.add(method);
        return;
      }
    }
    methods.add(new ArrayList<>(List.of(method)));
  }
}
