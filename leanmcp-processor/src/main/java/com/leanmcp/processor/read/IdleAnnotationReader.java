package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds annotations that need a tool or another offer and have none. What a subclass may still make an offer of is left
 * alone.
 */
public final class IdleAnnotationReader {
  private final Compilation compilation;

  public IdleAnnotationReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** The names of the idle annotations of a class that can be no service's superclass alone. */
  public List<Written<String>> read(TypeElement type) {
    if (!type.getKind().isClass() || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return List.of();
    }
    List<Written<String>> idle = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      List<WrittenAnnotation> present = present(method);
      if (!present.isEmpty() && !isOffered(method, type)) {
        present.forEach(each -> idle.add(new Written<>(each.name(), each.place())));
      }
    }
    if (!Marked.isIn(Lineage.of(type))) {
      Stream.concat(
              WrittenAnnotation.of("Authenticated", type).stream(),
              WrittenAnnotation.each("AppView", type).stream())
          .forEach(each -> idle.add(new Written<>(each.name(), each.place())));
    }
    return idle;
  }

  private static List<WrittenAnnotation> present(ExecutableElement method) {
    List<WrittenAnnotation> present = new ArrayList<>();
    WrittenAnnotation.of("Authenticated", method).ifPresent(present::add);
    WrittenAnnotation.of("NonBlocking", method).ifPresent(present::add);
    method
        .getParameters()
        .forEach(parameter -> WrittenAnnotation.of("Elicit", parameter).ifPresent(present::add));
    return present;
  }

  private boolean isOffered(ExecutableElement method, TypeElement type) {
    return Marked.in(Lineage.of(type), compilation).stream()
        .anyMatch(offer -> offer.chain().contains(method));
  }
}
