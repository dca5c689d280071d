package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Dates;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Times;
import com.leanmcp.schema.Violations;
import com.leanmcp.schema.Years;
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
import javax.annotation.processing.Generated;

/** Reads and writes {@link Moments}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class MomentsCodec implements Codec<Moments> {
  public static final MomentsCodec INSTANCE = new MomentsCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"date\":{\"type\":\"string\",\"description\":\"the day\","
      + "\"format\":\"date\"},\"time\":{\"type\":\"string\",\"pattern\":\"^([01][0-9]|2[0-3]):[0-5][0-9](:"
      + "[0-5][0-9](\\\\.[0-9]{1,9})?)?$\"},\"dateTime\":{\"type\":\"string\","
      + "\"pattern\":\"^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]"
      + "|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|("
      + "[02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\\\.[0-"
      + "9]{1,9})?)?$\"},\"offset\":{\"type\":\"string\",\"format\":\"date-time\","
      + "\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\\.["
      + "0-9]{1,9})?(Z|(\\\\+|-(?!00:00))((0[0-9]|1[0-7]):[0-5][0-9]|18:00))$\"},"
      + "\"zoned\":{\"type\":\"string\",\"pattern\":\"^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3"
      + "[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|["
      + "2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5"
      + "][0-9]:[0-5][0-9](\\\\.[0-9]{1,9})?(Z|(\\\\+|-(?!00:00))((0[0-9]|1[0-7]):[0-5][0-9]|18:0"
      + "0))(\\\\[[A-Za-z][A-Za-z0-9_+/-]*\\\\])?$\"},\"instant\":{\"type\":\"string\","
      + "\"format\":\"date-time\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5]"
      + "[0-9]:[0-5][0-9](\\\\.[0-9]{1,9})?(Z|(\\\\+|-(?!00:00))((0[0-9]|1[0-7]):[0-5][0-9]|18:00"
      + "))$\"},\"duration\":{\"type\":\"string\",\"pattern\":\"^-?P(?=[0-9T])([0-9]{1,"
      + "11}D)?(T(?=[0-9])([0-9]{1,13}H)?([0-9]{1,14}M)?([0-9]{1,16}(\\\\.[0-9]{1,9})?S)?)?$\"},"
      + "\"period\":{\"type\":\"string\",\"pattern\":\"^P(?=[-0-9])(-?[0-9]{1,9}Y)?(-?[0-9]{1,"
      + "9}M)?(-?[0-9]{1,8}W)?(-?[0-9]{1,9}D)?$\"},\"year\":{\"type\":\"integer\","
      + "\"minimum\":-999999999,\"maximum\":999999999},\"month\":{\"type\":\"string\","
      + "\"pattern\":\"^[0-9]{4}-(0[1-9]|1[0-2])$\"}},\"required\":[\"date\",\"time\",\"dateTime\","
      + "\"offset\",\"zoned\",\"instant\",\"duration\",\"period\",\"year\",\"month\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("date", "time", "dateTime", "offset", "zoned", "instant", "duration", "period", "year", "month");

  private MomentsCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Moments read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    LocalDate date = null;
    boolean hasDate = false;
    LocalTime time = null;
    boolean hasTime = false;
    LocalDateTime dateTime = null;
    boolean hasDateTime = false;
    OffsetDateTime offset = null;
    boolean hasOffset = false;
    ZonedDateTime zoned = null;
    boolean hasZoned = false;
    Instant instant = null;
    boolean hasInstant = false;
    Duration duration = null;
    boolean hasDuration = false;
    Period period = null;
    boolean hasPeriod = false;
    Year year = null;
    boolean hasYear = false;
    YearMonth month = null;
    boolean hasMonth = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "date" -> {
          if (hasDate) {
            violations.duplicate("date");
          }
          hasDate = true;
          violations.enter("date");
          date = Dates.LOCAL_DATE.read(in, violations);
          violations.leave();
        }
        case "time" -> {
          if (hasTime) {
            violations.duplicate("time");
          }
          hasTime = true;
          violations.enter("time");
          time = Times.LOCAL_TIME.read(in, violations);
          violations.leave();
        }
        case "dateTime" -> {
          if (hasDateTime) {
            violations.duplicate("dateTime");
          }
          hasDateTime = true;
          violations.enter("dateTime");
          dateTime = Times.LOCAL_DATE_TIME.read(in, violations);
          violations.leave();
        }
        case "offset" -> {
          if (hasOffset) {
            violations.duplicate("offset");
          }
          hasOffset = true;
          violations.enter("offset");
          offset = Times.OFFSET_DATE_TIME.read(in, violations);
          violations.leave();
        }
        case "zoned" -> {
          if (hasZoned) {
            violations.duplicate("zoned");
          }
          hasZoned = true;
          violations.enter("zoned");
          zoned = Times.ZONED_DATE_TIME.read(in, violations);
          violations.leave();
        }
        case "instant" -> {
          if (hasInstant) {
            violations.duplicate("instant");
          }
          hasInstant = true;
          violations.enter("instant");
          instant = Times.INSTANT.read(in, violations);
          violations.leave();
        }
        case "duration" -> {
          if (hasDuration) {
            violations.duplicate("duration");
          }
          hasDuration = true;
          violations.enter("duration");
          duration = Times.DURATION.read(in, violations);
          violations.leave();
        }
        case "period" -> {
          if (hasPeriod) {
            violations.duplicate("period");
          }
          hasPeriod = true;
          violations.enter("period");
          period = Dates.PERIOD.read(in, violations);
          violations.leave();
        }
        case "year" -> {
          if (hasYear) {
            violations.duplicate("year");
          }
          hasYear = true;
          violations.enter("year");
          year = Years.read(in, violations);
          violations.leave();
        }
        case "month" -> {
          if (hasMonth) {
            violations.duplicate("month");
          }
          hasMonth = true;
          violations.enter("month");
          month = Dates.YEAR_MONTH.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasDate) {
      violations.missing("date", "a date such as \"2026-02-28\"");
    }
    if (!hasTime) {
      violations.missing("time", "a time such as \"10:15:30\"");
    }
    if (!hasDateTime) {
      violations.missing("dateTime", "a date and time such as \"2026-02-28T10:15:30\"");
    }
    if (!hasOffset) {
      violations.missing("offset", "a date and time with an offset such as \"2026-02-28T10:15:30+01:00\"");
    }
    if (!hasZoned) {
      violations.missing("zoned", "a date and time with a zone such as \"2026-02-28T10:15:30+01:00[Europe/Paris]\"");
    }
    if (!hasInstant) {
      violations.missing("instant", "a date and time in UTC such as \"2026-02-28T10:15:30Z\"");
    }
    if (!hasDuration) {
      violations.missing("duration", "a duration such as \"PT1H30M\"");
    }
    if (!hasPeriod) {
      violations.missing("period", "a period such as \"P1Y2M10D\"");
    }
    if (!hasYear) {
      violations.missing("year", "an integer");
    }
    if (!hasMonth) {
      violations.missing("month", "a month such as \"2026-02\"");
    }
    return violations.count() == before ? new Moments(date, time, dateTime, offset, zoned, instant, duration, period, year, month) : null;
  }

  @Override
  public void write(Moments value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("date");
    out.name("date");
    Dates.LOCAL_DATE.write(value.date(), out, violations);
    violations.leave();
    violations.enter("time");
    out.name("time");
    Times.LOCAL_TIME.write(value.time(), out, violations);
    violations.leave();
    violations.enter("dateTime");
    out.name("dateTime");
    Times.LOCAL_DATE_TIME.write(value.dateTime(), out, violations);
    violations.leave();
    violations.enter("offset");
    out.name("offset");
    Times.OFFSET_DATE_TIME.write(value.offset(), out, violations);
    violations.leave();
    violations.enter("zoned");
    out.name("zoned");
    Times.ZONED_DATE_TIME.write(value.zoned(), out, violations);
    violations.leave();
    violations.enter("instant");
    out.name("instant");
    Times.INSTANT.write(value.instant(), out, violations);
    violations.leave();
    violations.enter("duration");
    out.name("duration");
    Times.DURATION.write(value.duration(), out, violations);
    violations.leave();
    violations.enter("period");
    out.name("period");
    Dates.PERIOD.write(value.period(), out, violations);
    violations.leave();
    violations.enter("year");
    out.name("year");
    Years.write(value.year(), out, violations);
    violations.leave();
    violations.enter("month");
    out.name("month");
    Dates.YEAR_MONTH.write(value.month(), out, violations);
    violations.leave();
    out.endObject();
  }
}
