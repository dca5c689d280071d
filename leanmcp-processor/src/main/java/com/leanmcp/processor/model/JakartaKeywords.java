package com.leanmcp.processor.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * What an annotation of Jakarta Validation says in keywords of JSON Schema. It is known by its name only, so nothing here
 * depends on that library.
 */
public record JakartaKeywords(
    Optional<Integer> minLength,
    Optional<Integer> maxLength,
    Optional<String> minimum,
    Optional<String> maximum,
    Optional<String> pattern) {
  private static final Set<String> PACKAGES =
      Set.of("jakarta.validation.constraints.", "javax.validation.constraints.");
  private static final JakartaKeywords NONE = new JakartaKeywords(
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What {@code @NotBlank} asks for: a character that {@link String#trim} keeps. */
  private static final String NOT_BLANK = "[^\\x00-\\x20]";

  /** The kinds of values that annotations speak of. */
  public enum Subject {
    TEXT,
    WHOLE_NUMBER,
    NUMBER,
    OTHER
  }

  /** The annotation's simple name, if it is one of Jakarta Validation. */
  public static Optional<String> name(AnnotationMirror annotation) {
    String name = ((TypeElement) annotation.getAnnotationType().asElement())
        .getQualifiedName()
        .toString();
    return PACKAGES.stream()
        .filter(name::startsWith)
        .map(prefix -> name.substring(prefix.length()))
        .findFirst();
  }

  /** The keywords the annotation stands for; empty where there are none for it. */
  public static Optional<JakartaKeywords> of(AnnotationMirror annotation, Subject subject) {
    Map<String, Object> values = annotation.getElementValues().entrySet().stream()
        .collect(Collectors.toMap(
            entry -> entry.getKey().getSimpleName().toString(),
            entry -> entry.getValue().getValue()));
    String name = name(annotation).orElse("");
    if (name.equals("NotNull")) {
      return Optional.of(NONE);
    }
    return switch (subject) {
      case TEXT -> text(name, values);
      case WHOLE_NUMBER -> whole(name, values).or(() -> number(name, values));
      case NUMBER -> number(name, values);
      case OTHER -> Optional.empty();
    };
  }

  private static Optional<JakartaKeywords> text(String name, Map<String, Object> values) {
    return switch (name) {
      case "Size" ->
        Optional.of(
            lengths(Optional.ofNullable((Integer) values.get("min")), Optional.ofNullable((Integer)
                values.get("max"))));
      case "NotEmpty" -> Optional.of(lengths(Optional.of(1), Optional.empty()));
      case "NotBlank" -> Optional.of(pattern(NOT_BLANK));
      case "Pattern" ->
        values.containsKey("flags")
            ? Optional.empty()
            : Optional.of(pattern("^(?:" + values.get("regexp") + ")$"));
      default -> Optional.empty();
    };
  }

  private static Optional<JakartaKeywords> whole(String name, Map<String, Object> values) {
    return switch (name) {
      case "Positive" -> Optional.of(minimum("1"));
      case "Negative" -> Optional.of(maximum("-1"));
      default -> Optional.empty();
    };
  }

  private static Optional<JakartaKeywords> number(String name, Map<String, Object> values) {
    String value = String.valueOf(values.get("value"));
    boolean inclusive = !Boolean.FALSE.equals(values.get("inclusive"));
    return switch (name) {
      case "Min" -> Optional.of(minimum(value));
      case "Max" -> Optional.of(maximum(value));
      case "PositiveOrZero" -> Optional.of(minimum("0"));
      case "NegativeOrZero" -> Optional.of(maximum("0"));
      case "DecimalMin" -> decimal(value, inclusive).map(JakartaKeywords::minimum);
      case "DecimalMax" -> decimal(value, inclusive).map(JakartaKeywords::maximum);
      default -> Optional.empty();
    };
  }

  private static Optional<String> decimal(String value, boolean inclusive) {
    return inclusive ? Decimals.parse(value).map(BigDecimal::toString) : Optional.empty();
  }

  private static JakartaKeywords lengths(Optional<Integer> least, Optional<Integer> most) {
    return new JakartaKeywords(least, most, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static JakartaKeywords minimum(String value) {
    return new JakartaKeywords(
        Optional.empty(), Optional.empty(), Optional.of(value), Optional.empty(), Optional.empty());
  }

  private static JakartaKeywords maximum(String value) {
    return new JakartaKeywords(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(value), Optional.empty());
  }

  private static JakartaKeywords pattern(String regex) {
    return new JakartaKeywords(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(regex));
  }
}
