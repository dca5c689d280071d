package com.leanmcp.protocol;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The revisions of the protocol this server speaks, and what differs between them. */
public enum ProtocolRevision {
  V2024_11_05("2024-11-05"),
  V2025_03_26("2025-03-26"),
  V2025_06_18("2025-06-18"),
  V2025_11_25("2025-11-25"),
  V2026_07_28("2026-07-28");

  /** The newest revision that opens with {@code initialize}. */
  public static final ProtocolRevision NEWEST_LEGACY = V2025_11_25;

  /** The revision in which every request stands alone. */
  public static final ProtocolRevision MODERN = V2026_07_28;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String text;

  ProtocolRevision(String text) {
    this.text = text;
  }

  /** The revision as clients spell it. */
  public String text() {
    return text;
  }

  /** Whether requests of this revision stand alone, without a session. */
  public boolean isModern() {
    return this == MODERN;
  }

  /** Whether this revision is the other one or came after it. */
  boolean isSince(ProtocolRevision other) {
    return compareTo(other) >= 0;
  }

  /** The revision opened with {@code initialize} that is spelled so. */
  static Optional<ProtocolRevision> legacy(String text) {
    return Arrays.stream(values())
        .filter(revision -> !revision.isModern() && revision.text.equals(text))
        .findFirst();
  }

  /** Whether the text claims a revision in which requests stand alone, known to this server or not. */
  static boolean claimsModern(String text) {
    return DATE.matcher(text).matches() && text.compareTo(MODERN.text) >= 0;
  }
}
