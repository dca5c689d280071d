package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Base64s;
import com.leanmcp.schema.Characters;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Dates;
import com.leanmcp.schema.FreeForm;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Absences}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class AbsencesCodec implements Codec<Absences> {
  public static final AbsencesCodec INSTANCE = new AbsencesCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"number\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647},\"bounded\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":3},"
      + "\"ratio\":{\"type\":\"number\",\"minimum\":-1.7976931348623157E+308,"
      + "\"maximum\":1.7976931348623157E+308,\"default\":0.5},\"text\":{\"type\":\"string\"},"
      + "\"longer\":{\"type\":\"string\",\"minLength\":2},\"digit\":{\"type\":\"integer\","
      + "\"minimum\":-2147483648,\"maximum\":9,\"default\":4},\"date\":{\"type\":\"string\","
      + "\"format\":\"date\"},\"day\":{\"type\":\"string\",\"format\":\"date\"},\"letter\":{\"type\":\"string\","
      + "\"minLength\":1,\"maxLength\":1,\"pattern\":\"^[\\\\u0000-\\\\uFFFF]$\"},"
      + "\"bytes\":{\"type\":\"string\",\"contentEncoding\":\"base64\","
      + "\"pattern\":\"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw"
      + "048]=)?$\"},\"list\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},"
      + "\"plan\":{\"type\":\"string\",\"enum\":[\"FREE\",\"TEAM\",\"ENTERPRISE\"]},\"anything\":{}},"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("number", "bounded", "ratio", "text", "longer", "digit", "date", "day", "letter", "bytes", "list", "plan", "anything");

  private AbsencesCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Absences read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    OptionalInt number = OptionalInt.empty();
    boolean hasNumber = false;
    OptionalLong bounded = OptionalLong.empty();
    boolean hasBounded = false;
    OptionalDouble ratio = OptionalDouble.of(0.5);
    boolean hasRatio = false;
    String text = null;
    boolean hasText = false;
    String longer = null;
    boolean hasLonger = false;
    Integer digit = 4;
    boolean hasDigit = false;
    LocalDate date = null;
    boolean hasDate = false;
    Optional<LocalDate> day = Optional.empty();
    boolean hasDay = false;
    Optional<Character> letter = Optional.empty();
    boolean hasLetter = false;
    byte[] bytes = null;
    boolean hasBytes = false;
    List<String> list = null;
    boolean hasList = false;
    Plan plan = null;
    boolean hasPlan = false;
    Optional<Object> anything = Optional.empty();
    boolean hasAnything = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "number" -> {
          if (hasNumber) {
            violations.duplicate("number");
          }
          hasNumber = true;
          violations.enter("number");
          number = OptionalInt.of(Integers.readInt(in, violations));
          violations.leave();
        }
        case "bounded" -> {
          if (hasBounded) {
            violations.duplicate("bounded");
          }
          hasBounded = true;
          violations.enter("bounded");
          bounded = OptionalLong.of(readBounded(in, violations));
          violations.leave();
        }
        case "ratio" -> {
          if (hasRatio) {
            violations.duplicate("ratio");
          }
          hasRatio = true;
          violations.enter("ratio");
          ratio = OptionalDouble.of(Numbers.readDouble(in, violations));
          violations.leave();
        }
        case "text" -> {
          if (hasText) {
            violations.duplicate("text");
          }
          hasText = true;
          violations.enter("text");
          text = Strings.read(in, violations);
          violations.leave();
        }
        case "longer" -> {
          if (hasLonger) {
            violations.duplicate("longer");
          }
          hasLonger = true;
          violations.enter("longer");
          longer = readLonger(in, violations);
          violations.leave();
        }
        case "digit" -> {
          if (hasDigit) {
            violations.duplicate("digit");
          }
          hasDigit = true;
          violations.enter("digit");
          digit = readDigit(in, violations);
          violations.leave();
        }
        case "date" -> {
          if (hasDate) {
            violations.duplicate("date");
          }
          hasDate = true;
          violations.enter("date");
          date = Dates.LOCAL_DATE.read(in, violations);
          violations.leave();
        }
        case "day" -> {
          if (hasDay) {
            violations.duplicate("day");
          }
          hasDay = true;
          violations.enter("day");
          day = Optional.ofNullable(Dates.LOCAL_DATE.read(in, violations));
          violations.leave();
        }
        case "letter" -> {
          if (hasLetter) {
            violations.duplicate("letter");
          }
          hasLetter = true;
          violations.enter("letter");
          letter = Optional.of(Characters.read(in, violations));
          violations.leave();
        }
        case "bytes" -> {
          if (hasBytes) {
            violations.duplicate("bytes");
          }
          hasBytes = true;
          violations.enter("bytes");
          bytes = Base64s.read(in, violations);
          violations.leave();
        }
        case "list" -> {
          if (hasList) {
            violations.duplicate("list");
          }
          hasList = true;
          violations.enter("list");
          list = Lists.read(in, violations, Strings::read);
          violations.leave();
        }
        case "plan" -> {
          if (hasPlan) {
            violations.duplicate("plan");
          }
          hasPlan = true;
          violations.enter("plan");
          plan = PlanCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        case "anything" -> {
          if (hasAnything) {
            violations.duplicate("anything");
          }
          hasAnything = true;
          violations.enter("anything");
          anything = Optional.ofNullable(FreeForm.read(in, violations));
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    return violations.count() == before ? new Absences(number, bounded, ratio, text, longer, digit, date, day, letter, bytes, list, plan, anything) : null;
  }

  @Override
  public void write(Absences value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    OptionalInt number = value.number();
    if (number == null || number.isPresent()) {
      violations.enter("number");
      out.name("number");
      Integers.write(number == null ? null : number.getAsInt(), out, violations);
      violations.leave();
    }
    OptionalLong bounded = value.bounded();
    if (bounded == null || bounded.isPresent()) {
      violations.enter("bounded");
      out.name("bounded");
      writeBounded(bounded == null ? null : bounded.getAsLong(), out, violations);
      violations.leave();
    }
    OptionalDouble ratio = value.ratio();
    if (ratio == null || ratio.isPresent()) {
      violations.enter("ratio");
      out.name("ratio");
      Numbers.write(ratio == null ? null : ratio.getAsDouble(), out, violations);
      violations.leave();
    }
    String text = value.text();
    if (text != null) {
      violations.enter("text");
      out.name("text");
      Strings.write(text, out, violations);
      violations.leave();
    }
    String longer = value.longer();
    if (longer != null) {
      violations.enter("longer");
      out.name("longer");
      writeLonger(longer, out, violations);
      violations.leave();
    }
    Integer digit = value.digit();
    if (digit != null) {
      violations.enter("digit");
      out.name("digit");
      writeDigit(digit, out, violations);
      violations.leave();
    }
    LocalDate date = value.date();
    if (date != null) {
      violations.enter("date");
      out.name("date");
      Dates.LOCAL_DATE.write(date, out, violations);
      violations.leave();
    }
    Optional<LocalDate> day = value.day();
    if (day == null || day.isPresent()) {
      violations.enter("day");
      out.name("day");
      Dates.LOCAL_DATE.write(day == null ? null : day.orElse(null), out, violations);
      violations.leave();
    }
    Optional<Character> letter = value.letter();
    if (letter == null || letter.isPresent()) {
      violations.enter("letter");
      out.name("letter");
      Characters.write(letter == null ? null : letter.orElse(null), out, violations);
      violations.leave();
    }
    byte[] bytes = value.bytes();
    if (bytes != null) {
      violations.enter("bytes");
      out.name("bytes");
      Base64s.write(bytes, out, violations);
      violations.leave();
    }
    List<String> list = value.list();
    if (list != null) {
      violations.enter("list");
      out.name("list");
      Lists.write(list, out, violations, Strings::write);
      violations.leave();
    }
    Plan plan = value.plan();
    if (plan != null) {
      violations.enter("plan");
      out.name("plan");
      PlanCodec.INSTANCE.write(plan, out, violations);
      violations.leave();
    }
    Optional<Object> anything = value.anything();
    if (anything == null || anything.isPresent()) {
      violations.enter("anything");
      out.name("anything");
      FreeForm.write(anything == null ? null : anything.orElse(null), out, violations);
      violations.leave();
    }
    out.endObject();
  }

  private static long readBounded(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Long.MIN_VALUE, Long.MAX_VALUE, violations)) {
      return 0;
    }
    long value = in.longValue();
    checkBounded(value, violations);
    return value;
  }

  private static void checkBounded(long value, Violations violations) {
    Integers.minimum(value, 1L, violations);
    Integers.maximum(value, 3L, violations);
  }

  private static void writeBounded(Long value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkBounded(value, violations);
    out.number(value);
  }

  private static String readLonger(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkLonger(value, violations);
    return value;
  }

  private static void checkLonger(String value, Violations violations) {
    Strings.minLength(value, 2, violations);
  }

  private static void writeLonger(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkLonger(value, violations);
    }
    out.string(value);
  }

  private static int readDigit(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkDigit(value, violations);
    return value;
  }

  private static void checkDigit(int value, Violations violations) {
    Integers.maximum(value, 9, violations);
  }

  private static void writeDigit(Integer value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkDigit(value, violations);
    out.number(value);
  }
}
