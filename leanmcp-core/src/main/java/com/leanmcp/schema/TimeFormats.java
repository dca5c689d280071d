package com.leanmcp.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as RFC 3339 writes them: section 5.6 for points in time, appendix A for durations. */
final class TimeFormats {
  private static final int DAY = 24 * 60;
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern TIME =
      Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2})(?:\\.\\d++)?(?:[Zz]|([+-])(\\d{2}):(\\d{2}))");
  private static final String CLOCK = "T(?:\\d++H(?:\\d++M(?:\\d++S)?)?|\\d++M(?:\\d++S)?|\\d++S)";
  private static final Pattern DURATION = Pattern.compile(
      "P(?:\\d++W|" + CLOCK + "|(?:\\d++Y(?:\\d++M(?:\\d++D)?)?|\\d++M(?:\\d++D)?|\\d++D)(?:"
          + CLOCK + ")?)",
      Pattern.CASE_INSENSITIVE); // as literals of a grammar are (RFC 5234 section 2.3)

  private TimeFormats() {}

  static boolean isDate(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return false;
    }
    try {
      LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static boolean isTime(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return false;
    }
    int hour = number(time, 1);
    int minute = number(time, 2);
    int second = number(time, 3);
    boolean local = time.group(4) == null;
    int offsetHour = local ? 0 : number(time, 5);
    int offsetMinute = local ? 0 : number(time, 6);
    if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) {
      return false;
    }
    int offset = (offsetHour * 60 + offsetMinute) * ("-".equals(time.group(4)) ? -1 : 1);
    return second < 60 || Math.floorMod(hour * 60 + minute - offset, DAY) == DAY - 1;
  }

  static boolean isDateTime(String text) {
    int length = "2026-01-31".length();
    return text.length() > length
        && (text.charAt(length) == 'T' || text.charAt(length) == 't')
        && isDate(text.substring(0, length))
        && isTime(text.substring(length + 1));
  }

  static boolean isDuration(String text) {
    return DURATION.matcher(text).matches();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
