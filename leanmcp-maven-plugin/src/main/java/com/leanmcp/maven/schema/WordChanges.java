package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what changed in what schemas say besides what they accept, at places that both have. */
record WordChanges(Role role, JsonValue before, JsonValue after) {
  List<Finding> find() {
    Map<Place, Map<String, JsonValue>> old = Described.in(before);
    Map<Place, Map<String, JsonValue>> now = Described.in(after);
    List<Finding> findings = new ArrayList<>();
    old.forEach((place, words) -> {
      if (now.containsKey(place)) {
        at(place, words, now.get(place), findings);
      }
    });
    return findings;
  }

  private void at(
      Place place, Map<String, JsonValue> old, Map<String, JsonValue> now, List<Finding> findings) {
    Set<String> keywords = new LinkedHashSet<>(old.keySet());
    keywords.addAll(now.keySet());
    for (String keyword : keywords) {
      Optional<JsonValue> was = Optional.ofNullable(old.get(keyword));
      Optional<JsonValue> is = Optional.ofNullable(now.get(keyword));
      if (!was.equals(is)) {
        findings.add(finding(role.subject(place), keyword, was, is));
      }
    }
  }

  private Finding finding(
      String subject, String keyword, Optional<JsonValue> was, Optional<JsonValue> is) {
    if (role == Role.ARGUMENTS && keyword.equals("default")) {
      return defaulted(subject, was, is);
    }
    if (role == Role.ARGUMENTS && keyword.equals("x-mcp-header")) {
      return repeated(subject, is);
    }
    String what = is.isEmpty() ? " is gone" : was.isEmpty() ? " is new" : " changed";
    return new Finding(Severity.TEXT, "the " + keyword + " of " + subject + what);
  }

  /** The same call means something else, though both are accepted. */
  private static Finding defaulted(
      String subject, Optional<JsonValue> was, Optional<JsonValue> is) {
    String now = is.map(
            value -> "is taken for " + GapSentences.text(value) + " where it is left out")
        .orElse("has no default any more");
    return was.map(value -> new Finding(
            Severity.BREAKING, subject + " " + now + ", and was for " + GapSentences.text(value)))
        .orElse(new Finding(Severity.COMPATIBLE, subject + " " + now));
  }

  private static Finding repeated(String subject, Optional<JsonValue> is) {
    return is.map(header -> new Finding(
            Severity.BREAKING,
            subject + " has to be repeated in the header Mcp-Param-"
                + (header instanceof JsonString name ? name.value() : "")))
        .orElse(new Finding(
            Severity.COMPATIBLE, subject + " need not be repeated in a header any more"));
  }
}
