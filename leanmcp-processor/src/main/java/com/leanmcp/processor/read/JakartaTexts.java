package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What annotations of Jakarta Validation say of the characters of a string. */
final class JakartaTexts {
  /** What {@code @NotBlank} asks for: a character that {@link String#trim} keeps. */
  private static final String NOT_BLANK = "[^\\x00-\\x20]";

  private final List<String> found = new ArrayList<>();
  private final List<String> whole = new ArrayList<>();
  private Optional<Place> place = Optional.empty();
  private Optional<Written<String>> format = Optional.empty();

  /** Adds an annotation; false if no keyword says what it says. */
  boolean add(JakartaAnnotation annotation) {
    switch (annotation.name()) {
      case "NotBlank" -> {
        found.add(NOT_BLANK);
        place = place.or(() -> Optional.of(annotation.place()));
      }
      case "Pattern" -> {
        if (annotation.says("flags")) {
          return false;
        }
        whole.add(annotation.text("regexp"));
        place = Optional.of(annotation.place());
      }
      case "Email" -> {
        if (annotation.says("flags") || annotation.says("regexp")) {
          return false;
        }
        format = Optional.of(new Written<>("email", annotation.place()));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** One pattern that asks for all: what is to be found anywhere, and what the whole string has to be. */
  Optional<Written<String>> pattern() {
    return place.map(at -> new Written<>(pattern(found.stream().distinct().toList()), at));
  }

  private String pattern(List<String> anywhere) {
    if (whole.isEmpty()) {
      return anywhere.get(0);
    }
    StringBuilder pattern = new StringBuilder("^");
    anywhere.forEach(each -> pattern.append("(?=[\\s\\S]*").append(each).append(")"));
    for (String each : whole.subList(0, whole.size() - 1)) {
      pattern.append("(?=(?:").append(each).append(")$)");
    }
    return pattern
        .append("(?:")
        .append(whole.get(whole.size() - 1))
        .append(")$")
        .toString();
  }

  Optional<Written<String>> format() {
    return format;
  }
}
