package com.leanmcp.maven.change;

import com.leanmcp.maven.schema.Finding;
import com.leanmcp.maven.schema.Severity;

/** One change of a surface, in a sentence: {@code tool get_weather: the argument units is now required}. */
public record Change(Severity severity, String sentence) {
  static Change of(String subject, Finding finding) {
    return new Change(finding.severity(), subject + ": " + finding.sentence());
  }
}
