package com.leanmcp.maven.change;

import com.leanmcp.manifest.CompletionManifest;
import com.leanmcp.maven.schema.Severity;
import com.leanmcp.maven.surface.Surface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Suggestions are missed but needed by nobody; without any, a server does not answer the request for them. */
final class CompletionDifferences {
  private CompletionDifferences() {}

  static List<Change> between(Surface before, Surface after) {
    Map<String, CompletionManifest> old = byTarget(before);
    Map<String, CompletionManifest> now = byTarget(after);
    Severity loss = now.isEmpty() ? Severity.BREAKING : Severity.COMPATIBLE;
    List<Change> changes = new ArrayList<>();
    old.forEach((name, completion) -> {
      if (!now.containsKey(name)) {
        changes.add(new Change(loss, name + " is not completed any more"));
      } else {
        AccessDifferences.between(completion.access(), now.get(name).access())
            .forEach(finding -> changes.add(Change.of("completion of " + name, finding)));
      }
    });
    now.keySet().removeAll(old.keySet());
    now.keySet()
        .forEach(name -> changes.add(new Change(Severity.COMPATIBLE, name + " is completed now")));
    return changes;
  }

  private static Map<String, CompletionManifest> byTarget(Surface surface) {
    Map<String, CompletionManifest> byTarget = new LinkedHashMap<>();
    surface.completions().forEach(each -> byTarget.put(name(each), each));
    return byTarget;
  }

  private static String name(CompletionManifest completion) {
    String kind =
        completion.target() instanceof CompletionManifest.Target.Prompt ? "prompt " : "resource ";
    return "the argument " + completion.argument() + " of " + kind
        + completion.target().text();
  }
}
