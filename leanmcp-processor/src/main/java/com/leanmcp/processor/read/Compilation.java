package com.leanmcp.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What javac compiles now, as opposed to what it finds compiled on the class path. */
public final class Compilation {
  private final Elements elements;
  private final Types types;
  private final Set<String> outermost = new HashSet<>();
  private int rounds;

  public Compilation(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
  }

  /** Notes the types of one more round. */
  public void add(RoundEnvironment round) {
    rounds++;
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        outermost.add(type.getQualifiedName().toString());
      }
    }
  }

  /** How many rounds there have been: in each, types may be there that were missing before. */
  int rounds() {
    return rounds;
  }

  /** Whether the element stands in a source file of this compilation. */
  boolean contains(Element element) {
    Element outer = element;
    while (!(outer instanceof TypeElement type && !type.getNestingKind().isNested())) {
      outer = outer.getEnclosingElement();
    }
    return outermost.contains(type.getQualifiedName().toString());
  }

  /** The type as it is wherever it is used: without annotations on it or inside of it. */
  TypeMirror withoutAnnotations(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return types.getDeclaredType(
          (TypeElement) declared.asElement(),
          declared.getTypeArguments().stream()
              .map(this::withoutAnnotations)
              .toArray(TypeMirror[]::new));
    }
    if (type instanceof ArrayType array) {
      return types.getArrayType(withoutAnnotations(array.getComponentType()));
    }
    return type.getKind().isPrimitive() ? types.getPrimitiveType(type.getKind()) : type;
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }
}
