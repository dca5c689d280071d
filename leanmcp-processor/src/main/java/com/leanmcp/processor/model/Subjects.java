package com.leanmcp.processor.model;

import com.leanmcp.processor.model.JakartaKeywords.Subject;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells what kind of value an element holds. */
public final class Subjects {
  private static final Set<String> WHOLE =
      Set.of("java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");
  private static final Set<String> REAL = Set.of("java.lang.Float", "java.lang.Double");

  private Subjects() {}

  public static Subject of(Element element) {
    return element instanceof ExecutableElement method
        ? of(method.getReturnType())
        : of(element.asType());
  }

  private static Subject of(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return primitive(type.getKind());
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    if (name.equals("java.util.Optional") && !declared.getTypeArguments().isEmpty()) {
      return of(declared.getTypeArguments().get(0));
    }
    if (name.equals("java.lang.String")) {
      return Subject.TEXT;
    }
    if (WHOLE.contains(name)) {
      return Subject.WHOLE_NUMBER;
    }
    return REAL.contains(name) ? Subject.NUMBER : Subject.OTHER;
  }

  private static Subject primitive(TypeKind kind) {
    return switch (kind) {
      case BYTE, SHORT, INT, LONG -> Subject.WHOLE_NUMBER;
      case FLOAT, DOUBLE -> Subject.NUMBER;
      default -> Subject.OTHER;
    };
  }
}
