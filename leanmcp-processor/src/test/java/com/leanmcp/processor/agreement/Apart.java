package com.leanmcp.processor.agreement;

import com.leanmcp.schema.Violation;
import com.leanmcp.schema.Violations;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no schema can say, so that the judge does not see it: we refuse it, and the guide names it. A member that stands
 * twice, half a surrogate pair in a string, a number too long to compute with, a zone that Java does not know.
 */
final class Apart {
  /** Our writers escape surrogates only where they stand alone. */
  private static final Pattern HALF = Pattern.compile("\\\\u[dD][89a-fA-F]");

  private static final Pattern ZONE = Pattern.compile("\\[([^\\]\"]+)]\"$");

  private Apart() {}

  /** Whether we refuse for these reasons alone. */
  static boolean explains(Violations violations) {
    return !violations.isEmpty()
        && violations.kept().stream().map(Violation::message).allMatch(Apart::explains);
  }

  private static boolean explains(String message) {
    Matcher zone = ZONE.matcher(message);
    return message.contains("got a lone surrogate")
        || message.contains("digits without an exponent")
        || zone.find() && !ZoneId.getAvailableZoneIds().contains(zone.group(1));
  }

  /** Whether the JSON that was written has half a surrogate pair in it. */
  static boolean isIn(String json) {
    return HALF.matcher(json).find();
  }
}
