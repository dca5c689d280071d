package com.leanmcp.schema;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times, alone and with dates, and spans of time; seconds have up to nine decimals and are never 60. */
public final class Times {
  private static final String MINUTE = "([01][0-9]|2[0-3]):[0-5][0-9]";
  private static final String SECOND = ":[0-5][0-9](\\.[0-9]{1,9})?";
  private static final String OFFSET =
      "(Z|(\\+|-(?!00:00))((0[0-9]|1[0-7]):[0-5][0-9]|18:00))"; // Java's offsets end at 18 hours

  /** {@code 10:15} or {@code 10:15:30.5}. */
  public static final TextForm<LocalTime> LOCAL_TIME = TextForm.ofPattern(
      "a time such as \"10:15:30\"",
      "^" + MINUTE + "(" + SECOND + ")?$",
      LocalTime::parse,
      DateTimeFormatter.ISO_LOCAL_TIME::format);

  /** {@code 2026-02-28T10:15} or {@code 2026-02-28T10:15:30.5}. */
  public static final TextForm<LocalDateTime> LOCAL_DATE_TIME = TextForm.ofPattern(
      "a date and time such as \"2026-02-28T10:15:30\"",
      "^" + Dates.DAY + "T" + MINUTE + "(" + SECOND + ")?$",
      LocalDateTime::parse,
      DateTimeFormatter.ISO_LOCAL_DATE_TIME::format);

  /** {@code 2026-02-28T10:15:30+01:00}: RFC 3339's date-time, with capital letters and without leap seconds. */
  public static final TextForm<OffsetDateTime> OFFSET_DATE_TIME = TextForm.ofFormat(
          "a date and time with an offset such as \"2026-02-28T10:15:30+01:00\"",
          "date-time",
          "^[0-9]{4}-[0-9]{2}-[0-9]{2}T" + MINUTE + SECOND + OFFSET + "$",
          OffsetDateTime::parse,
          DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
      .narrowed();

  /** {@code 2026-02-28T10:15:30Z}, or the same instant with another offset. */
  public static final TextForm<Instant> INSTANT = TextForm.ofFormat(
          "a date and time in UTC such as \"2026-02-28T10:15:30Z\"",
          "date-time",
          "^[0-9]{4}-[0-9]{2}-[0-9]{2}T" + MINUTE + SECOND + OFFSET + "$",
          text -> OffsetDateTime.parse(text).toInstant(),
          DateTimeFormatter.ISO_INSTANT::format)
      .narrowed();

  /** {@code 2026-02-28T10:15:30+01:00[Europe/Paris]} (RFC 9557); the zone has to be one that Java knows. */
  public static final TextForm<ZonedDateTime> ZONED_DATE_TIME = TextForm.ofPattern(
      "a date and time with a zone such as \"2026-02-28T10:15:30+01:00[Europe/Paris]\"",
      "^" + Dates.DAY + "T" + MINUTE + SECOND + OFFSET + "(\\[[A-Za-z][A-Za-z0-9_+/-]*\\])?$",
      ZonedDateTime::parse,
      DateTimeFormatter.ISO_ZONED_DATE_TIME::format);

  /**
   * {@code P1DT2H30M0.5S}: days, hours, minutes and seconds, a sign before them all. The format {@code duration} of JSON
   * Schema has neither signs nor decimals, so the pattern stands alone.
   */
  public static final TextForm<Duration> DURATION = TextForm.ofPattern(
      "a duration such as \"PT1H30M\"",
      "^-?P(?=[0-9T])([0-9]{1,11}D)?"
          + "(T(?=[0-9])([0-9]{1,13}H)?([0-9]{1,14}M)?([0-9]{1,16}(\\.[0-9]{1,9})?S)?)?$",
      Duration::parse,
      Times::spell);

  private Times() {}

  /** Java puts a sign before every part of a negative duration; one before them all says the same. */
  private static String spell(Duration value) {
    boolean negatable = value.isNegative() && value.getSeconds() > Long.MIN_VALUE;
    return negatable ? "-" + value.negated() : value.toString();
  }
}
