package com.leanmcp.schema;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** Dates of the years 0000 to 9999, and spans of days. */
public final class Dates {
  /** A day that exists: 30 and 31 days where months have them, 29 February in leap years. */
  static final String DAY = "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
      + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
      + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)";

  /** {@code 2026-02-28}: RFC 3339's full-date. */
  public static final TextForm<LocalDate> LOCAL_DATE = TextForm.ofFormat(
      "a date such as \"2026-02-28\"",
      "date",
      "[0-9]{4}-[0-9]{2}-[0-9]{2}",
      LocalDate::parse,
      LocalDate::toString);

  /** {@code 2026-02}. */
  public static final TextForm<YearMonth> YEAR_MONTH = TextForm.ofPattern(
      "a month such as \"2026-02\"",
      "^[0-9]{4}-(0[1-9]|1[0-2])$",
      YearMonth::parse,
      YearMonth::toString);

  /** {@code P1Y2M10D}: years, months, weeks and days of up to nine digits each, each with its own sign. */
  public static final TextForm<Period> PERIOD = TextForm.ofPattern(
      "a period such as \"P1Y2M10D\"",
      "^P(?=[-0-9])(-?[0-9]{1,9}Y)?(-?[0-9]{1,9}M)?(-?[0-9]{1,8}W)?(-?[0-9]{1,9}D)?$",
      Period::parse,
      Period::toString);

  private Dates() {}
}
