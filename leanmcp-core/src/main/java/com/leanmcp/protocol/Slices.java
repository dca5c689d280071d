package com.leanmcp.protocol;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import java.util.Optional;

/** Looks into JSON that came with a message; its syntax has been checked already. */
final class Slices {
  private Slices() {}

  /** The string a slice spells, if it is one. */
  static Optional<String> string(JsonSlice slice) {
    if (slice.kind() != JsonKind.STRING) {
      return Optional.empty();
    }
    try (JsonReader in = slice.reader()) {
      return Optional.of(in.string());
    }
  }

  /** A member of an object; the first of its name, empty if the slice is no object. */
  static Optional<JsonSlice> member(JsonSlice object, String name) {
    if (object.kind() != JsonKind.OBJECT) {
      return Optional.empty();
    }
    try (JsonReader in = object.reader()) {
      for (String each = in.nextName(); each != null; each = in.nextName()) {
        if (each.equals(name)) {
          return Optional.of(in.slice());
        }
        in.skip();
      }
    }
    return Optional.empty();
  }

  /** A member of an object, if it is a string. */
  static Optional<String> stringMember(JsonSlice object, String name) {
    return member(object, name).flatMap(Slices::string);
  }

  /** Whether a member of an object is {@code true}. */
  static boolean isTrue(JsonSlice object, String name) {
    return member(object, name)
        .filter(slice -> slice.kind() == JsonKind.BOOLEAN && slice.toString().equals("true"))
        .isPresent();
  }
}
