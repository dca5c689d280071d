package com.leanmcp.processor.read;

import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Finds {@code @Nullable}, whichever package it comes from, on declarations and on types. */
final class Nullness {
  private Nullness() {}

  /** Whether the parameter, field, getter or setter of a value of this type says that it may be null. */
  static boolean isNullable(Element element, TypeMirror type) {
    if (element instanceof ExecutableElement method) {
      return isMarked(method)
          || isMarked(method.getReturnType())
          || method.getParameters().stream().anyMatch(each -> isNullable(each, type));
    }
    return isMarked(element) || isMarked(element.asType()) || isMarked(type);
  }

  /** Whether the declaration or type itself is marked. */
  static boolean isMarked(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName())
        .anyMatch(name -> name.contentEquals("Nullable"));
  }
}
