package com.acme;

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

/** @param date the day */
public record Moments(
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    OffsetDateTime offset,
    ZonedDateTime zoned,
    Instant instant,
    Duration duration,
    Period period,
    Year year,
    YearMonth month) {}
