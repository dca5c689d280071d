package com.leanmcp.maven.change;

import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.manifest.ManifestReader;
import com.leanmcp.manifest.ToolManifest;
import com.leanmcp.maven.schema.Finding;
import com.leanmcp.maven.schema.Role;
import com.leanmcp.maven.schema.SchemaChanges;
import com.leanmcp.maven.schema.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed from a tool to the same tool. */
final class ToolDifferences {
  private ToolDifferences() {}

  static List<Finding> between(ToolManifest old, ToolManifest now) {
    List<Finding> findings = new ArrayList<>(SchemaChanges.between(
        Role.ARGUMENTS, schema(old.inputSchema()), schema(now.inputSchema())));
    findings.addAll(results(old.outputSchema(), now.outputSchema()));
    findings.addAll(AccessDifferences.between(old.access(), now.access()));
    findings.addAll(HintDifferences.between(old.hints(), now.hints()));
    findings.addAll(NeedDifferences.between(old.needs(), now.needs()));
    task(old.task(), now.task()).ifPresent(findings::add);
    findings.addAll(LabelDifferences.between(old.label(), now.label()));
    if (findings.isEmpty() && old.name().equals(now.name()) && !old.entry().equals(now.entry())) {
      findings.add(new Finding(Severity.TEXT, "it is written in another way or order"));
    }
    return findings;
  }

  private static List<Finding> results(Optional<JsonSlice> old, Optional<JsonSlice> now) {
    if (old.isPresent() && now.isPresent()) {
      return SchemaChanges.between(Role.RESULT, schema(old.get()), schema(now.get()));
    }
    if (old.isPresent()) {
      return List.of(
          new Finding(Severity.BREAKING, "the result has no structured content any more"));
    }
    return now.isPresent()
        ? List.of(new Finding(Severity.COMPATIBLE, "the result has structured content now"))
        : List.of();
  }

  private static Optional<Finding> task(TaskSupport old, TaskSupport now) {
    if (old == now) {
      return Optional.empty();
    }
    if (now == TaskSupport.REQUIRED) {
      return Optional.of(new Finding(Severity.BREAKING, "needs clients that know tasks now"));
    }
    if (old == TaskSupport.REQUIRED) {
      return Optional.of(
          new Finding(Severity.COMPATIBLE, "no longer needs clients that know tasks"));
    }
    return Optional.of(new Finding(
        Severity.COMPATIBLE,
        now == TaskSupport.OPTIONAL
            ? "runs as a task for clients that know tasks now"
            : "no longer runs as a task"));
  }

  private static JsonValue schema(JsonSlice text) {
    return ManifestReader.parse(text);
  }
}
