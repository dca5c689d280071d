package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Written;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;

/** Finds constraints where Java allows an annotation of types and no value is: on declarations of types and type parameters. */
public final class MisplacedConstraintReader {
  private MisplacedConstraintReader() {}

  /** What carries such a constraint in a class, in words. */
  public static List<Written<String>> read(TypeElement type) {
    Stream<Element> ofMethods = type.getEnclosedElements().stream()
        .filter(ExecutableElement.class::isInstance)
        .flatMap(MisplacedConstraintReader::parameters);
    return Stream.concat(Stream.concat(Stream.of(type), parameters(type)), ofMethods)
        .flatMap(each -> ConstraintReader.place(each).map(at -> written(each, at)).stream())
        .toList();
  }

  private static Stream<Element> parameters(Element generic) {
    return ((Parameterizable) generic).getTypeParameters().stream().map(each -> each);
  }

  private static Written<String> written(Element element, Place place) {
    String kind = element.getKind() == ElementKind.TYPE_PARAMETER
        ? "the type parameter "
        : "the declaration of ";
    return new Written<>(kind + element.getSimpleName(), place);
  }
}
