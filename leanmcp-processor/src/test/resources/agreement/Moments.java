package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What java.time has. */
public final class Moments {
  private Moments() {}

  @McpType
  public record Local(LocalDate date, LocalTime time, LocalDateTime dateTime) {}

  @McpType
  public record Zoned(OffsetDateTime offset, ZonedDateTime zoned, Instant instant) {}

  @McpType
  public record Spans(Duration duration, Period period, Year year, YearMonth month) {}

  @McpType
  public record Many(
      Optional<LocalDate> maybe, List<Instant> instants, Map<String, Duration> durations) {}
}
