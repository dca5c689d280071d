package com.leanmcp.maven.change;

import com.leanmcp.manifest.PromptManifest;
import com.leanmcp.manifest.PromptManifest.Argument;
import com.leanmcp.manifest.PromptManifest.Presence;
import com.leanmcp.maven.schema.Finding;
import com.leanmcp.maven.schema.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed from a prompt to the same prompt. */
final class PromptDifferences {
  private PromptDifferences() {}

  static List<Finding> between(PromptManifest old, PromptManifest now) {
    List<Finding> findings = new ArrayList<>(arguments(old, now));
    findings.addAll(NeedDifferences.between(old.needs(), now.needs()));
    findings.addAll(AccessDifferences.between(old.access(), now.access()));
    findings.addAll(LabelDifferences.between(old.label(), now.label()));
    if (findings.isEmpty() && !old.arguments().equals(now.arguments())) {
      findings.add(new Finding(Severity.TEXT, "its arguments stand in another order"));
    }
    return findings;
  }

  private static List<Finding> arguments(PromptManifest old, PromptManifest now) {
    Map<String, Argument> before = named(old);
    Map<String, Argument> after = named(now);
    List<Finding> findings = new ArrayList<>();
    before.forEach((name, argument) -> {
      if (after.containsKey(name)) {
        argument(argument, after.get(name), findings);
      } else {
        findings.add(new Finding(Severity.BREAKING, "the argument " + name + " is gone"));
      }
    });
    after.keySet().removeAll(before.keySet());
    after.values().forEach(argument -> findings.add(added(argument)));
    return findings;
  }

  private static Map<String, Argument> named(PromptManifest prompt) {
    Map<String, Argument> named = new LinkedHashMap<>();
    prompt.arguments().forEach(argument -> named.put(argument.name(), argument));
    return named;
  }

  private static Finding added(Argument argument) {
    return argument.presence() == Presence.REQUIRED
        ? new Finding(Severity.BREAKING, "the argument " + argument.name() + " is new and required")
        : new Finding(Severity.COMPATIBLE, "the argument " + argument.name() + " is new");
  }

  private static void argument(Argument old, Argument now, List<Finding> findings) {
    String subject = "argument " + old.name();
    if (old.presence() != now.presence()) {
      findings.add(
          now.presence() == Presence.REQUIRED
              ? new Finding(Severity.BREAKING, "the " + subject + " is now required")
              : new Finding(Severity.COMPATIBLE, "the " + subject + " is no longer required"));
    }
    LabelDifferences.text("title of the " + subject, old.title(), now.title(), findings);
    LabelDifferences.text(
        "description of the " + subject, old.description(), now.description(), findings);
  }
}
