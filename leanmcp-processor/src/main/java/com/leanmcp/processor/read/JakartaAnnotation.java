package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** An annotation of Jakarta Validation, which is known by its name only: nothing here depends on that library. */
record JakartaAnnotation(String name, Map<String, Object> values, Place place) {
  private static final Set<String> PACKAGES =
      Set.of("jakarta.validation.constraints.", "javax.validation.constraints.");

  /** The annotation that is true of every value there is. */
  static final String ALWAYS = "NotNull";

  /** Those on a declaration or a type, shown at {@code element}; of several in a {@code List} each. */
  static List<JakartaAnnotation> on(AnnotatedConstruct bearer, Element element) {
    return bearer.getAnnotationMirrors().stream()
        .flatMap(annotation -> of(annotation, element))
        .toList();
  }

  /** Whether there is one on a declaration or a type. */
  static boolean isOn(AnnotatedConstruct bearer) {
    return bearer.getAnnotationMirrors().stream().anyMatch(each -> name(each).isPresent());
  }

  /** Whether there is one on a type that says more than that it is not null. */
  static boolean narrows(TypeMirror type) {
    return type.getAnnotationMirrors().stream()
        .flatMap(each -> name(each).stream())
        .anyMatch(name -> !name.equals(ALWAYS));
  }

  private static Stream<JakartaAnnotation> of(AnnotationMirror annotation, Element element) {
    Optional<String> name = name(annotation);
    if (name.isEmpty()) {
      return Stream.empty();
    }
    Map<String, Object> values = annotation.getElementValues().entrySet().stream()
        .collect(Collectors.toMap(
            entry -> entry.getKey().getSimpleName().toString(),
            entry -> entry.getValue().getValue()));
    if (name.get().endsWith(".List") && values.get("value") instanceof List<?> repeated) {
      return repeated.stream()
          .map(each -> (AnnotationMirror) ((AnnotationValue) each).getValue())
          .flatMap(each -> of(each, element));
    }
    return Stream.of(new JakartaAnnotation(name.get(), values, Place.of(element, annotation)));
  }

  private static Optional<String> name(AnnotationMirror annotation) {
    String name = ((TypeElement) annotation.getAnnotationType().asElement())
        .getQualifiedName()
        .toString();
    return PACKAGES.stream()
        .filter(name::startsWith)
        .map(prefix -> name.substring(prefix.length()))
        .findFirst();
  }

  /** Whether this value is written, and no empty array. */
  boolean says(String value) {
    return values.containsKey(value) && !List.of().equals(values.get(value));
  }

  String text(String value) {
    return String.valueOf(values.get(value));
  }

  Optional<Integer> number(String value) {
    return Optional.ofNullable((Integer) values.get(value));
  }
}
