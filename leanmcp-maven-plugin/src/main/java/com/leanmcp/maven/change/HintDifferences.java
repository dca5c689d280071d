package com.leanmcp.maven.change;

import com.leanmcp.manifest.ToolManifest.Hints;
import com.leanmcp.maven.schema.Finding;
import com.leanmcp.maven.schema.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What clients may take for granted of a tool. A hint that is not written has the default of the specification (MCP schema,
 * ToolAnnotations), and what is said of a tool that only reads does not count.
 */
final class HintDifferences {
  /** A hint as a promise that clients may act on, such as to run the tool unasked. */
  private record Promise(String hint, String words, Function<Hints, Boolean> given) {}

  private static final List<Promise> PROMISES = List.of(
      new Promise("readOnlyHint", "to change nothing", HintDifferences::readsOnly),
      new Promise(
          "destructiveHint",
          "to destroy nothing",
          hints -> readsOnly(hints) || !hints.destructive().orElse(true)),
      new Promise(
          "idempotentHint",
          "to do nothing more when it is called again",
          hints -> readsOnly(hints) || hints.idempotent().orElse(false)),
      new Promise(
          "openWorldHint",
          "to stay within a closed world",
          hints -> !hints.openWorld().orElse(true)));

  private HintDifferences() {}

  private static boolean readsOnly(Hints hints) {
    return hints.readOnly().orElse(false);
  }

  static List<Finding> between(Hints old, Hints now) {
    List<Finding> findings = new ArrayList<>();
    for (Promise promise : PROMISES) {
      boolean before = promise.given().apply(old);
      boolean after = promise.given().apply(now);
      if (before && !after) {
        findings.add(finding(Severity.BREAKING, "no longer promises ", promise));
      } else if (!before && after) {
        findings.add(finding(Severity.COMPATIBLE, "promises now ", promise));
      }
    }
    return findings;
  }

  private static Finding finding(Severity severity, String verb, Promise promise) {
    return new Finding(severity, verb + promise.words() + " (" + promise.hint() + ")");
  }
}
