package com.leanmcp.processor.model;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Where in the author's source something stands, as exactly as it is known. */
public record Place(
    Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

  public static Place of(Element element) {
    return new Place(element, Optional.empty(), Optional.empty());
  }

  public static Place of(Element element, AnnotationMirror annotation) {
    return new Place(element, Optional.of(annotation), Optional.empty());
  }

  public static Place of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new Place(element, Optional.of(annotation), Optional.of(value));
  }
}
