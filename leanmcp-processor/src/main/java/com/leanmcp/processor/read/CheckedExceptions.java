package com.leanmcp.processor.read;

import javax.lang.model.type.TypeMirror;

/** Tells checked exceptions from others (JLS section 11.1.1). */
record CheckedExceptions(Compilation compilation) {
  boolean contains(TypeMirror thrown) {
    return !isA(thrown, "java.lang.RuntimeException") && !isA(thrown, "java.lang.Error");
  }

  private boolean isA(TypeMirror thrown, String name) {
    TypeMirror superclass = compilation.elements().getTypeElement(name).asType();
    return compilation.types().isSubtype(thrown, superclass);
  }
}
