package com.leanmcp.maven.change;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.manifest.Label;
import com.leanmcp.manifest.ManifestReader;
import com.leanmcp.maven.schema.Finding;
import com.leanmcp.maven.schema.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How offers are shown: words and pictures are text; nobody knows what clients do with {@code _meta}. */
final class LabelDifferences {
  private LabelDifferences() {}

  static List<Finding> between(Label old, Label now) {
    List<Finding> findings = new ArrayList<>();
    text("title", old.title(), now.title(), findings);
    text("description", old.description(), now.description(), findings);
    if (!old.icons().equals(now.icons())) {
      findings.add(new Finding(Severity.TEXT, "its icons changed"));
    }
    meta(old, now, findings);
    return findings;
  }

  /** A text for people, such as a title. */
  static void text(
      String what, Optional<String> old, Optional<String> now, List<Finding> findings) {
    if (!old.equals(now)) {
      String change = old.isEmpty() ? " is new" : now.isEmpty() ? " is gone" : " changed";
      findings.add(new Finding(Severity.TEXT, "the " + what + change));
    }
  }

  private static void meta(Label old, Label now, List<Finding> findings) {
    Map<String, JsonValue> before = meta(old);
    Map<String, JsonValue> after = meta(now);
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      if (!before.containsKey(name)) {
        findings.add(new Finding(Severity.COMPATIBLE, "its _meta has " + name + " now"));
      } else if (!before.get(name).equals(after.get(name))) {
        String change = after.containsKey(name) ? " changed" : " is gone";
        findings.add(new Finding(
            Severity.BREAKING,
            name + " of its _meta" + change
                + ", and nobody can tell what clients do with it, so it counts as breaking"));
      }
    }
  }

  private static Map<String, JsonValue> meta(Label label) {
    return label.meta().map(ManifestReader::parse).map(JsonObject::members).orElse(Map.of());
  }
}
