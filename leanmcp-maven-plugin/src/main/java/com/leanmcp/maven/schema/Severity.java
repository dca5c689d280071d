package com.leanmcp.maven.schema;

/** What a change means for clients that know the state before it; the worst comes first. */
public enum Severity {
  /** Something that worked may fail, or nobody can tell that it does not. */
  BREAKING("breaking"),
  /** All that worked works on. */
  COMPATIBLE("compatible"),
  /** Only words for people and models changed. */
  TEXT("text only");

  private final String words;

  Severity(String words) {
    this.words = words;
  }

  /** The severity in a report. */
  public String words() {
    return words;
  }
}
