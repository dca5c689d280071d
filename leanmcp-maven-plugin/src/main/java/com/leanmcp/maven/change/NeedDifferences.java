package com.leanmcp.maven.change;

import com.leanmcp.maven.schema.Finding;
import com.leanmcp.maven.schema.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What changed of the capabilities that clients have to have. */
final class NeedDifferences {
  private NeedDifferences() {}

  static List<Finding> between(List<String> old, List<String> now) {
    List<Finding> findings = new ArrayList<>();
    without(now, old)
        .forEach(each -> findings.add(new Finding(
            Severity.BREAKING,
            "needs clients that are capable of " + each.toLowerCase(Locale.ROOT) + " now")));
    without(old, now)
        .forEach(each -> findings.add(new Finding(
            Severity.COMPATIBLE,
            "no longer needs clients that are capable of " + each.toLowerCase(Locale.ROOT))));
    return findings;
  }

  private static Set<String> without(List<String> all, List<String> some) {
    Set<String> rest = new LinkedHashSet<>(all);
    rest.removeAll(Set.copyOf(some));
    return rest;
  }
}
