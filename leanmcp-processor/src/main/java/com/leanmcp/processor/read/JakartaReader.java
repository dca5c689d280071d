package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Written;
import com.leanmcp.processor.read.Subject.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what annotations of Jakarta Validation say in keywords of JSON Schema. */
final class JakartaReader {
  private final JakartaTexts texts = new JakartaTexts();
  private final JakartaBounds bounds;
  private final JakartaSizes sizes = new JakartaSizes();
  private final Subject subject;
  private Optional<Written<String>> constant = Optional.empty();

  private JakartaReader(Subject subject) {
    this.subject = subject;
    this.bounds = new JakartaBounds(subject);
  }

  static boolean isAnnotated(AnnotatedConstruct bearer) {
    return JakartaAnnotation.isOn(bearer);
  }

  /** Whether an argument of the type carries an annotation that narrows it, however deep inside. */
  static boolean hasAnnotatedArgument(DeclaredType type) {
    return type.getTypeArguments().stream()
        .anyMatch(argument -> JakartaAnnotation.narrows(argument)
            || (argument instanceof DeclaredType inner && hasAnnotatedArgument(inner)));
  }

  /** What annotations say of a value of this type; the names of those that no keyword says are kept. */
  static Constraints read(List<JakartaAnnotation> annotations, TypeMirror type) {
    JakartaReader reader = new JakartaReader(Subject.of(type));
    List<Written<String>> unchecked = new ArrayList<>();
    for (JakartaAnnotation annotation : annotations) {
      if (!reader.add(annotation)) {
        unchecked.add(new Written<>(annotation.name(), annotation.place()));
      }
    }
    return reader.constraints(unchecked);
  }

  /** Annotations where none is read; {@code @NotNull} is always true. */
  static List<Written<String>> unchecked(List<JakartaAnnotation> annotations) {
    return annotations.stream()
        .filter(each -> !each.name().equals(JakartaAnnotation.ALWAYS))
        .map(each -> new Written<>(each.name(), each.place()))
        .toList();
  }

  /** Adds an annotation; false if no keyword says what it says. Groups are validated on request only. */
  private boolean add(JakartaAnnotation annotation) {
    if (annotation.says("groups")) {
      return false;
    }
    if (annotation.name().equals(JakartaAnnotation.ALWAYS)) {
      return true;
    }
    return switch (subject.shape()) {
      case TEXT -> sizes.add(annotation) || texts.add(annotation);
      case LIST, MAP -> sizes.add(annotation);
      case WHOLE, REAL -> bounds.add(annotation);
      case TRUTH -> truth(annotation);
      case OTHER -> false;
    };
  }

  private boolean truth(JakartaAnnotation annotation) {
    switch (annotation.name()) {
      case "AssertTrue" -> constant = Optional.of(new Written<>("true", annotation.place()));
      case "AssertFalse" -> constant = Optional.of(new Written<>("false", annotation.place()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private Constraints constraints(List<Written<String>> unchecked) {
    Constraints none = Constraints.none();
    boolean text = subject.shape() == Shape.TEXT;
    return new Constraints(
        none.description(),
        text ? sizes.least() : none.minLength(),
        text ? sizes.most() : none.maxLength(),
        none.minimum(),
        bounds.minimum(),
        none.maximum(),
        bounds.maximum(),
        texts.pattern(),
        none.enumValues(),
        none.defaultValue(),
        none.type(),
        constant,
        texts.format(),
        bounds.limits(),
        sizes.of(subject.shape()),
        none.labels(),
        unchecked);
  }
}
