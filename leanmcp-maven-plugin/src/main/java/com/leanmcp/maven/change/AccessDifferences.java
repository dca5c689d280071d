package com.leanmcp.maven.change;

import com.leanmcp.access.AccessRule;
import com.leanmcp.maven.schema.Finding;
import com.leanmcp.maven.schema.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who may call: to ask more of callers breaks those that have no more. */
final class AccessDifferences {
  private AccessDifferences() {}

  static List<Finding> between(AccessRule old, AccessRule now) {
    if (!(old instanceof AccessRule.Authenticated before)) {
      return now instanceof AccessRule.Authenticated after
          ? List.of(
              new Finding(Severity.BREAKING, "needs an authenticated caller now" + terms(after)))
          : List.of();
    }
    if (!(now instanceof AccessRule.Authenticated after)) {
      return List.of(new Finding(Severity.COMPATIBLE, "is open to everybody now"));
    }
    List<Finding> findings = new ArrayList<>();
    scopes(before, after)
        .forEach(scope ->
            findings.add(new Finding(Severity.COMPATIBLE, "no longer needs the scope " + scope)));
    scopes(after, before)
        .forEach(scope ->
            findings.add(new Finding(Severity.BREAKING, "needs the scope " + scope + " now")));
    if (!before.provider().equals(after.provider())) {
      findings.add(after
          .provider()
          .map(name ->
              new Finding(Severity.BREAKING, "takes callers of the provider " + name + " only now"))
          .orElse(new Finding(Severity.COMPATIBLE, "takes callers of every provider now")));
    }
    return findings;
  }

  private static String terms(AccessRule.Authenticated rule) {
    String scopes = rule.scopes().isEmpty()
        ? ""
        : (rule.scopes().size() == 1 ? ", with the scope " : ", with the scopes ")
            + String.join(", ", rule.scopes());
    return rule.provider().map(name -> ", of the provider " + name).orElse("") + scopes;
  }

  /** Those that the one rule has and the other has not. */
  private static Set<String> scopes(AccessRule.Authenticated one, AccessRule.Authenticated other) {
    Set<String> scopes = new LinkedHashSet<>(one.scopes());
    scopes.removeAll(Set.copyOf(other.scopes()));
    return scopes;
  }
}
