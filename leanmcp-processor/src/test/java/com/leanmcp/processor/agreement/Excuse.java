package com.leanmcp.processor.agreement;

import com.leanmcp.schema.Format;
import java.util.regex.Pattern;

/**
 * One difference from the judge over strings of one format.
 *
 * @param accepted our verdict
 * @param texts found in each string that it is about
 * @param settledBy file, group and test of the official suite; or, if no case of it is about this, the rule
 */
record Excuse(Format format, boolean accepted, Pattern texts, String settledBy) {
  private static final String SUITE = "optional/format/";

  static Excuse accepts(Format format, String texts, String settledBy) {
    return new Excuse(format, true, Pattern.compile(texts), settledBy);
  }

  static Excuse refuses(Format format, String texts, String settledBy) {
    return new Excuse(format, false, Pattern.compile(texts), settledBy);
  }

  boolean isSettledByTheSuite() {
    return settledBy.startsWith(SUITE);
  }

  boolean applies(Format to, String text, boolean ours) {
    return format == to && accepted == ours && texts.matcher(text).find();
  }

  /** How reports call it. */
  String name() {
    return format.keyword() + " " + (accepted ? "accepts " : "refuses ") + texts;
  }
}
