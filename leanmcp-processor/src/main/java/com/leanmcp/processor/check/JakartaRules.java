package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.JakartaKeywords;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.Subjects;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Judges annotations of Jakarta Validation that no schema says and no reader checks. */
final class JakartaRules {
  private JakartaRules() {}

  static List<Problem> check(PropertyModel property) {
    Element element = property.place().element();
    List<Problem> problems = new ArrayList<>();
    if (element instanceof TypeElement) {
      return problems;
    }
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (JakartaKeywords.of(annotation, Subjects.of(element)).isEmpty()) {
        JakartaKeywords.name(annotation)
            .ifPresent(name -> problems.add(Diagnostic.UNCHECKED_ANNOTATION.at(
                Place.of(element, annotation),
                "@" + name + " on " + property.name() + " is neither published nor checked;"
                    + " say it with @SchemaConstraint, or check it in your code")));
      }
    }
    return problems;
  }
}
