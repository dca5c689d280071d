package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Written;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** An annotation and what the author wrote in it: defaults count as absent. */
final class WrittenAnnotation {
  private static final String ROOM = "com.leanmcp.annotation.";

  private final Element element;
  private final AnnotationMirror mirror;

  private WrittenAnnotation(Element element, AnnotationMirror mirror) {
    this.element = element;
    this.mirror = mirror;
  }

  /** The annotation of this simple name on the element itself. */
  static Optional<WrittenAnnotation> of(String name, Element element) {
    return of(name, element, element);
  }

  /** The annotations of this simple name on the element itself, which may be in their container {@code List}. */
  static List<WrittenAnnotation> each(String name, Element element) {
    return of(name + ".List", element)
        .map(list -> list.written("value").stream()
            .flatMap(array -> ((List<?>) array.getValue()).stream())
            .map(each -> (AnnotationMirror) ((AnnotationValue) each).getValue())
            .map(mirror -> new WrittenAnnotation(element, mirror))
            .toList())
        .orElseGet(() -> of(name, element).stream().toList());
  }

  /** The annotation of this canonical name, of another library, on the element itself. */
  static Optional<WrittenAnnotation> named(String canonical, Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
            .getQualifiedName()
            .contentEquals(canonical))
        .findFirst()
        .map(mirror -> new WrittenAnnotation(element, mirror));
  }

  /** The annotation of this simple name on the use of a type, which stands at {@code place}. */
  static Optional<WrittenAnnotation> of(String name, TypeMirror type, Place place) {
    return of(name, type, place.element());
  }

  /** Whether the annotation of this simple name is on the use of a type. */
  static boolean isOn(String name, TypeMirror type) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(annotation -> annotation.getQualifiedName().contentEquals(ROOM + name));
  }

  private static Optional<WrittenAnnotation> of(
      String name, AnnotatedConstruct annotated, Element element) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(ROOM + name)) {
        return Optional.of(new WrittenAnnotation(element, mirror));
      }
    }
    return Optional.empty();
  }

  Place place() {
    return Place.of(element, mirror);
  }

  /** The simple name. */
  String name() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** The value of this name, if it is written and of this type. */
  <T> Optional<Written<T>> value(String name, Class<T> type) {
    return written(name)
        .filter(value -> type.isInstance(value.getValue()))
        .map(value -> new Written<>(type.cast(value.getValue()), place(value)));
  }

  /** The annotation that is the value of this name, if it is written. */
  Optional<WrittenAnnotation> nested(String name) {
    return value(name, AnnotationMirror.class)
        .map(inner -> new WrittenAnnotation(element, inner.value()));
  }

  /** Where the value of this name stands, if it is written. */
  Optional<Place> place(String name) {
    return written(name).map(this::place);
  }

  /** The array of this name, if it is written. */
  Optional<Written<List<Written<String>>>> texts(String name) {
    return written(name)
        .filter(value -> value.getValue() instanceof List<?>)
        .map(value -> new Written<>(texts(value), place(value)));
  }

  /** The elements of the array of this name; none if it is not written. */
  List<Written<String>> each(String name) {
    return texts(name).map(Written::value).orElseGet(List::of);
  }

  private List<Written<String>> texts(AnnotationValue array) {
    return ((List<?>) array.getValue())
        .stream()
            .map(AnnotationValue.class::cast)
            .map(value -> new Written<>(value.getValue().toString(), place(value)))
            .toList();
  }

  private Place place(AnnotationValue value) {
    return Place.of(element, mirror, value);
  }

  private Optional<AnnotationValue> written(String name) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
        .<AnnotationValue>map(java.util.Map.Entry::getValue)
        .findFirst();
  }
}
