package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.Visibility;
import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Begins generated classes, and hands finished ones to javac. */
final class SourceFiles {
  private static final String GENERATED = "javax.annotation.processing.Generated";
  private static final String PROCESSOR = "com.leanmcp.processor.LeanMcpProcessor";

  private final Elements elements;
  private final Filer filer;

  SourceFiles(Elements elements, Filer filer) {
    this.elements = elements;
    this.filer = filer;
  }

  /** A final class that belongs to {@code origin}, and goes when that goes. */
  TypeSpec.Builder begin(ClassId name, Visibility visibility, TypeElement origin) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name.simple())
        .addModifiers(Modifier.FINAL)
        .addOriginatingElement(origin);
    if (visibility == Visibility.PUBLIC) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (canNameGenerated(origin)) {
      type.addAnnotation(AnnotationSpec.builder(ClassName.bestGuess(GENERATED))
          .addMember("value", "$S", PROCESSOR)
          .build());
    }
    return type;
  }

  /** A module without {@code requires java.compiler} cannot name the annotation. */
  private boolean canNameGenerated(TypeElement origin) {
    return elements.getTypeElement(elements.getModuleOf(origin), GENERATED) != null;
  }

  void write(ClassId name, TypeSpec type) throws IOException {
    JavaFile file = JavaFile.builder(name.packageName(), type)
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
    Element[] origins = type.originatingElements.toArray(Element[]::new);
    try (Writer out = filer.createSourceFile(name.qualified(), origins).openWriter()) {
      out.write(tidy(file.toString()));
    }
  }

  /** Mends what JavaPoet cannot: blanks at the ends of lines, empty bodies, Javadoc of one line. */
  private static String tidy(String source) {
    return source
        .replaceAll("(?m) +$", "")
        .replaceAll("\\{\n *\\}", "{}")
        .replaceAll("/\\*\\*\n *\\* (.*)\n *\\*/", "/** $1 */");
  }
}
