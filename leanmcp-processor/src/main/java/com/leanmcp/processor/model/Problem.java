package com.leanmcp.processor.model;

/** One mistake: what is wrong in the author's words, then how to mend it. */
public record Problem(Diagnostic diagnostic, Place place, String text) {
  public boolean isError() {
    return diagnostic.severity() == Severity.ERROR;
  }
}
