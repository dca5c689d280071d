package com.leanmcp.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that writes a record and a superclass, each a round later than the one before. */
@SupportedAnnotationTypes("*")
final class LateTypes extends AbstractProcessor {
  private final String packageName;
  private int round;

  LateTypes(String packageName) {
    this.packageName = packageName;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    switch (round++) {
      case 0 -> write("Made", "public record Made(String text) {}");
      case 1 ->
        write(
            "Parent",
            "public abstract class Parent {\n"
                + "  @com.leanmcp.annotation.Tool(description = \"I.\") public void inherited() {}\n}");
      default -> {}
    }
    return false;
  }

  private void write(String name, String text) {
    try (Writer out =
        processingEnv.getFiler().createSourceFile(packageName + "." + name).openWriter()) {
      out.write("package " + packageName + ";\n" + text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
