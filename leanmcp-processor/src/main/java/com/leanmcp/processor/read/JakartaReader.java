package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Bound;
import com.leanmcp.processor.model.Bound.Origin;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.JakartaKeywords;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Subjects;
import com.leanmcp.processor.model.Written;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Adds what annotations of Jakarta Validation say to a constraint, whose own keywords win. */
final class JakartaReader {
  private JakartaReader() {}

  static boolean isAnnotated(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(annotation -> JakartaKeywords.name(annotation).isPresent());
  }

  static Constraints addTo(Constraints own, Element element) {
    Constraints all = own;
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (JakartaKeywords.name(annotation).isPresent()) {
        Optional<JakartaKeywords> keywords = JakartaKeywords.of(annotation, Subjects.of(element));
        Place place = Place.of(element, annotation);
        all = keywords.isEmpty() ? all : add(all, keywords.get(), place);
      }
    }
    return all;
  }

  private static Constraints add(Constraints own, JakartaKeywords keywords, Place place) {
    return new Constraints(
        own.description(),
        own.minLength().or(() -> written(keywords.minLength(), place)),
        own.maxLength().or(() -> written(keywords.maxLength(), place)),
        own.minimum(),
        own.lower().isPresent() ? own.minimumValue() : bound(keywords.minimum(), place),
        own.maximum(),
        own.upper().isPresent() ? own.maximumValue() : bound(keywords.maximum(), place),
        own.pattern().or(() -> written(keywords.pattern(), place)),
        own.enumValues(),
        own.defaultValue(),
        own.type(),
        own.constValue(),
        own.format(),
        own.limits(),
        own.sizes(),
        own.labels());
  }

  private static <T> Optional<Written<T>> written(Optional<T> value, Place place) {
    return value.map(each -> new Written<>(each, place));
  }

  private static Optional<Bound> bound(Optional<String> value, Place place) {
    return value.map(each -> new Bound(each, Origin.TEXT, place));
  }
}
