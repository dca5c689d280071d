package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.TextPattern;
import com.leanmcp.schema.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Validated}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class ValidatedCodec implements Codec<Validated> {
  public static final ValidatedCodec INSTANCE = new ValidatedCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":5},"
      + "\"title\":{\"type\":\"string\",\"pattern\":\"[^\\\\x00-\\\\x20]\"},\"note\":{\"type\":\"string\","
      + "\"minLength\":1,\"maxLength\":3},\"letters\":{\"type\":\"string\",\"pattern\":\"^(?:[a-h]+)$\"},"
      + "\"count\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100},\"own\":{\"type\":\"integer\","
      + "\"minimum\":-9223372036854775808,\"maximum\":70},\"depth\":{\"type\":\"number\","
      + "\"minimum\":-1.5,\"maximum\":0}},\"required\":[\"code\",\"title\",\"letters\",\"count\",\"own\","
      + "\"depth\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("code", "title", "note", "letters", "count", "own", "depth");

  private static final TextPattern TITLE_PATTERN = TextPattern.of("[^\\x00-\\x20]");

  private static final TextPattern LETTERS_PATTERN = TextPattern.of("^(?:[a-h]+)$", "^(?:[a-h]+)\\z");

  private static final BigDecimal DEPTH_MINIMUM = new BigDecimal("-1.5");

  private static final BigDecimal DEPTH_MAXIMUM = new BigDecimal("0");

  private ValidatedCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Validated read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String code = null;
    boolean hasCode = false;
    String title = null;
    boolean hasTitle = false;
    Optional<String> note = Optional.empty();
    boolean hasNote = false;
    String letters = null;
    boolean hasLetters = false;
    int count = 0;
    boolean hasCount = false;
    Long own = null;
    boolean hasOwn = false;
    double depth = 0;
    boolean hasDepth = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "code" -> {
          if (hasCode) {
            violations.duplicate("code");
          }
          hasCode = true;
          violations.enter("code");
          code = readCode(in, violations);
          violations.leave();
        }
        case "title" -> {
          if (hasTitle) {
            violations.duplicate("title");
          }
          hasTitle = true;
          violations.enter("title");
          title = readTitle(in, violations);
          violations.leave();
        }
        case "note" -> {
          if (hasNote) {
            violations.duplicate("note");
          }
          hasNote = true;
          violations.enter("note");
          note = Optional.of(readNote(in, violations));
          violations.leave();
        }
        case "letters" -> {
          if (hasLetters) {
            violations.duplicate("letters");
          }
          hasLetters = true;
          violations.enter("letters");
          letters = readLetters(in, violations);
          violations.leave();
        }
        case "count" -> {
          if (hasCount) {
            violations.duplicate("count");
          }
          hasCount = true;
          violations.enter("count");
          count = readCount(in, violations);
          violations.leave();
        }
        case "own" -> {
          if (hasOwn) {
            violations.duplicate("own");
          }
          hasOwn = true;
          violations.enter("own");
          own = readOwn(in, violations);
          violations.leave();
        }
        case "depth" -> {
          if (hasDepth) {
            violations.duplicate("depth");
          }
          hasDepth = true;
          violations.enter("depth");
          depth = readDepth(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasCode) {
      violations.missing("code", "a string of 2 to 5 characters");
    }
    if (!hasTitle) {
      violations.missing("title", "a string that matches [^\\x00-\\x20]");
    }
    if (!hasLetters) {
      violations.missing("letters", "a string that matches ^(?:[a-h]+)$");
    }
    if (!hasCount) {
      violations.missing("count", "an integer from 1 to 100");
    }
    if (!hasOwn) {
      violations.missing("own", "an integer at most 70");
    }
    if (!hasDepth) {
      violations.missing("depth", "a number from -1.5 to 0");
    }
    return violations.count() == before ? new Validated(code, title, note, letters, count, own, depth) : null;
  }

  @Override
  public void write(Validated value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("code");
    out.name("code");
    writeCode(value.code(), out, violations);
    violations.leave();
    violations.enter("title");
    out.name("title");
    writeTitle(value.title(), out, violations);
    violations.leave();
    Optional<String> note = value.note();
    if (note == null || note.isPresent()) {
      violations.enter("note");
      out.name("note");
      writeNote(note == null ? null : note.orElse(null), out, violations);
      violations.leave();
    }
    violations.enter("letters");
    out.name("letters");
    writeLetters(value.letters(), out, violations);
    violations.leave();
    violations.enter("count");
    out.name("count");
    writeCount(value.count(), out, violations);
    violations.leave();
    violations.enter("own");
    out.name("own");
    writeOwn(value.own(), out, violations);
    violations.leave();
    violations.enter("depth");
    out.name("depth");
    writeDepth(value.depth(), out, violations);
    violations.leave();
    out.endObject();
  }

  private static String readCode(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkCode(value, violations);
    return value;
  }

  private static void checkCode(String value, Violations violations) {
    Strings.minLength(value, 2, violations);
    Strings.maxLength(value, 5, violations);
  }

  private static void writeCode(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkCode(value, violations);
    }
    out.string(value);
  }

  private static String readTitle(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkTitle(value, violations);
    return value;
  }

  private static void checkTitle(String value, Violations violations) {
    Strings.pattern(value, TITLE_PATTERN, violations);
  }

  private static void writeTitle(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkTitle(value, violations);
    }
    out.string(value);
  }

  private static String readNote(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkNote(value, violations);
    return value;
  }

  private static void checkNote(String value, Violations violations) {
    Strings.minLength(value, 1, violations);
    Strings.maxLength(value, 3, violations);
  }

  private static void writeNote(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkNote(value, violations);
    }
    out.string(value);
  }

  private static String readLetters(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkLetters(value, violations);
    return value;
  }

  private static void checkLetters(String value, Violations violations) {
    Strings.pattern(value, LETTERS_PATTERN, violations);
  }

  private static void writeLetters(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkLetters(value, violations);
    }
    out.string(value);
  }

  private static int readCount(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkCount(value, violations);
    return value;
  }

  private static void checkCount(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
    Integers.maximum(value, 100, violations);
  }

  private static void writeCount(int value, JsonWriter out, Violations violations) {
    checkCount(value, violations);
    out.number(value);
  }

  private static long readOwn(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Long.MIN_VALUE, Long.MAX_VALUE, violations)) {
      return 0;
    }
    long value = in.longValue();
    checkOwn(value, violations);
    return value;
  }

  private static void checkOwn(long value, Violations violations) {
    Integers.maximum(value, 70L, violations);
  }

  private static void writeOwn(Long value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkOwn(value, violations);
    out.number(value);
  }

  private static double readDepth(JsonReader in, Violations violations) {
    if (!Numbers.expectDouble(in, violations)) {
      return 0;
    }
    checkDepth(in.decimal(), violations);
    return in.doubleValue();
  }

  private static void checkDepth(BigDecimal value, Violations violations) {
    Numbers.minimum(value, DEPTH_MINIMUM, violations);
    Numbers.maximum(value, DEPTH_MAXIMUM, violations);
  }

  private static void writeDepth(double value, JsonWriter out, Violations violations) {
    if (Numbers.isFinite(value, violations)) {
      checkDepth(BigDecimal.valueOf(value), violations);
      out.number(value);
    } else {
      out.nullValue();
    }
  }
}
