package com.leanmcp.maven.change;

import com.leanmcp.manifest.ResourceManifest;
import com.leanmcp.maven.schema.Finding;
import com.leanmcp.maven.schema.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed from a resource, or a template, to the one at the same URI. */
final class ResourceDifferences {
  private ResourceDifferences() {}

  static List<Finding> between(ResourceManifest old, ResourceManifest now) {
    List<Finding> findings = new ArrayList<>();
    type(old.mimeType(), now.mimeType(), findings);
    findings.addAll(NeedDifferences.between(old.needs(), now.needs()));
    findings.addAll(AccessDifferences.between(old.access(), now.access()));
    if (!old.name().equals(now.name())) {
      findings.add(new Finding(
          Severity.COMPATIBLE, "its name was " + old.name() + " and is " + now.name() + " now"));
    }
    if (!old.audience().equals(now.audience()) || !old.priority().equals(now.priority())) {
      findings.add(new Finding(Severity.COMPATIBLE, "its audience or priority changed"));
    }
    if (!old.size().equals(now.size())) {
      findings.add(new Finding(Severity.TEXT, "its size changed"));
    }
    findings.addAll(LabelDifferences.between(old.label(), now.label()));
    return findings;
  }

  private static void type(Optional<String> old, Optional<String> now, List<Finding> findings) {
    if (old.equals(now)) {
      return;
    }
    String after = now.map(type -> "is " + type + " now").orElse("is not told any more");
    findings.add(old.map(
            type -> new Finding(Severity.BREAKING, "its MIME type was " + type + " and " + after))
        .orElse(new Finding(Severity.COMPATIBLE, "its MIME type " + after)));
  }
}
