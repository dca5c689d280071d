package com.leanmcp.protocol;

import com.leanmcp.schema.NearestName;
import java.util.Collection;

/** The answer to a request for something that does not exist. */
final class Unknown {
  private static final int LONGEST = 128;

  private Unknown() {}

  /** There is no tool or prompt of the name; the nearest one is named. */
  static Answer named(String kind, McpCall call, Collection<String> names) {
    if (call.params().name().isEmpty()) {
      return Failures.invalidParams(call.id(), "params.name is missing or not a string");
    }
    String name = call.params().name().get();
    String hint = NearestName.of(name, names)
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElse("");
    return Failures.invalidParams(call.id(), "no " + kind + " \"" + shorten(name) + "\"" + hint);
  }

  /** The name, as far as it is worth repeating. */
  static String shorten(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
  }
}
