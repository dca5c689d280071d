package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Sizes;
import com.leanmcp.processor.model.Written;
import com.leanmcp.processor.read.Subject.Shape;
import java.util.Optional;

/** The lengths and sizes that annotations of Jakarta Validation ask for; of several the narrowest counts. */
final class JakartaSizes {
  private Optional<Written<Integer>> least = Optional.empty();
  private Optional<Written<Integer>> most = Optional.empty();

  /** Adds an annotation; false if it is about no size. */
  boolean add(JakartaAnnotation annotation) {
    switch (annotation.name()) {
      case "Size" -> {
        annotation.number("min").ifPresent(size -> least(size, annotation));
        annotation.number("max").ifPresent(size -> most(size, annotation));
      }
      case "NotEmpty" -> least(1, annotation);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void least(int size, JakartaAnnotation annotation) {
    if (least.isEmpty() || least.get().value() < size) {
      least = Optional.of(new Written<>(size, annotation.place()));
    }
  }

  private void most(int size, JakartaAnnotation annotation) {
    if (most.isEmpty() || most.get().value() > size) {
      most = Optional.of(new Written<>(size, annotation.place()));
    }
  }

  Optional<Written<Integer>> least() {
    return least;
  }

  Optional<Written<Integer>> most() {
    return most;
  }

  /** The sizes as keywords of lists or of maps. */
  Sizes of(Shape shape) {
    Sizes none = Constraints.none().sizes();
    return switch (shape) {
      case LIST ->
        new Sizes(least, most, none.uniqueItems(), none.minProperties(), none.maxProperties());
      case MAP -> new Sizes(none.minItems(), none.maxItems(), none.uniqueItems(), least, most);
      default -> none;
    };
  }
}
