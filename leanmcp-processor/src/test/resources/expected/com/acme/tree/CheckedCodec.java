package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Decimals;
import com.leanmcp.schema.Format;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Maps;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.ObjectArrays;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.PrimitiveArrays;
import com.leanmcp.schema.Sets;
import com.leanmcp.schema.Sizes;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.TextPattern;
import com.leanmcp.schema.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Checked}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class CheckedCodec implements Codec<Checked> {
  public static final CheckedCodec INSTANCE = new CheckedCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\","
      + "\"maxLength\":3,\"pattern\":\"[^\\\\x00-\\\\x20]\"},\"minItems\":1,\"maxItems\":2},"
      + "\"marks\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},"
      + "\"uniqueItems\":true,\"minItems\":1},\"counts\":{\"type\":\"object\","
      + "\"additionalProperties\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":9223372036854775807},"
      + "\"maxProperties\":1},\"words\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1},"
      + "\"pair\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647},\"minItems\":2,\"maxItems\":2},\"deep\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":9},\"minItems\":1}},\"share\":{\"type\":\"number\",\"exclusiveMinimum\":0,"
      + "\"exclusiveMaximum\":1.5},\"debt\":{\"type\":\"integer\",\"minimum\":-5,\"maximum\":-1},"
      + "\"ratio\":{\"type\":\"number\",\"maximum\":1.7976931348623157E+308,\"exclusiveMinimum\":0},"
      + "\"price\":{\"type\":\"number\",\"exclusiveMinimum\":-100,\"exclusiveMaximum\":100,"
      + "\"multipleOf\":0.01},\"year\":{\"type\":\"integer\",\"minimum\":-99,\"maximum\":99},"
      + "\"level\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2},\"small\":{\"type\":\"integer\","
      + "\"minimum\":0,\"maximum\":127},\"mail\":{\"type\":\"string\",\"format\":\"email\"},"
      + "\"phrase\":{\"type\":\"string\",\"pattern\":\"^(?=[\\\\s\\\\S]*[^\\\\x00-\\\\x20])(?=(?:[a-z "
      + "]+)$)(?:.{2,3})$\"},\"note\":{\"type\":\"string\",\"pattern\":\"[^\\\\x00-\\\\x20]\"},"
      + "\"lucky\":{\"type\":\"integer\",\"minimum\":7,\"maximum\":2147483647},"
      + "\"agreed\":{\"type\":\"boolean\",\"const\":true},\"own\":{\"type\":\"integer\",\"minimum\":3,"
      + "\"maximum\":2147483647}},\"required\":[\"tags\",\"marks\",\"counts\",\"words\",\"pair\",\"deep\","
      + "\"share\",\"debt\",\"ratio\",\"price\",\"year\",\"level\",\"small\",\"mail\",\"phrase\",\"agreed\","
      + "\"own\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("tags", "marks", "counts", "words", "pair", "deep", "share", "debt", "ratio", "price", "year", "level", "small", "mail", "phrase", "note", "lucky", "agreed", "own");

  private static final TextPattern TAGS_ELEMENT_PATTERN = TextPattern.of("[^\\x00-\\x20]");

  private static final BigDecimal SHARE_EXCLUSIVE_MINIMUM = new BigDecimal("0");

  private static final BigDecimal SHARE_EXCLUSIVE_MAXIMUM = new BigDecimal("1.5");

  private static final BigDecimal DEBT_MINIMUM = new BigDecimal("-5");

  private static final BigDecimal DEBT_MAXIMUM = new BigDecimal("-1");

  private static final BigDecimal RATIO_EXCLUSIVE_MINIMUM = new BigDecimal("0");

  private static final BigDecimal PRICE_EXCLUSIVE_MINIMUM = new BigDecimal("-100");

  private static final BigDecimal PRICE_EXCLUSIVE_MAXIMUM = new BigDecimal("100");

  private static final BigDecimal PRICE_DIVISOR = new BigDecimal("0.01");

  private static final TextPattern PHRASE_PATTERN = TextPattern.of("^(?=[\\s\\S]*[^\\x00-\\x20])(?=(?:[a-z ]+)$)(?:.{2,3})$", "^(?=[\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff\\x00-\\x08\\x0e-\\x1f!-\\u009f\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\x{10ffff}]*[^\\x00-\\x20])(?=(?:[a-z ]+)\\z)(?:[^\\n\\r\\u2028\\u2029]{2,3})\\z");

  private static final TextPattern NOTE_PATTERN = TextPattern.of("[^\\x00-\\x20]");

  private CheckedCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Checked read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    List<String> tags = null;
    boolean hasTags = false;
    Set<Integer> marks = null;
    boolean hasMarks = false;
    Map<String, Long> counts = null;
    boolean hasCounts = false;
    String[] words = null;
    boolean hasWords = false;
    int[] pair = null;
    boolean hasPair = false;
    List<List<Integer>> deep = null;
    boolean hasDeep = false;
    BigDecimal share = null;
    boolean hasShare = false;
    BigInteger debt = null;
    boolean hasDebt = false;
    double ratio = 0;
    boolean hasRatio = false;
    BigDecimal price = null;
    boolean hasPrice = false;
    int year = 0;
    boolean hasYear = false;
    int level = 0;
    boolean hasLevel = false;
    byte small = 0;
    boolean hasSmall = false;
    String mail = null;
    boolean hasMail = false;
    String phrase = null;
    boolean hasPhrase = false;
    Optional<String> note = Optional.empty();
    boolean hasNote = false;
    OptionalInt lucky = OptionalInt.empty();
    boolean hasLucky = false;
    boolean agreed = false;
    boolean hasAgreed = false;
    Integer own = null;
    boolean hasOwn = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "tags" -> {
          if (hasTags) {
            violations.duplicate("tags");
          }
          hasTags = true;
          violations.enter("tags");
          tags = readTags(in, violations);
          violations.leave();
        }
        case "marks" -> {
          if (hasMarks) {
            violations.duplicate("marks");
          }
          hasMarks = true;
          violations.enter("marks");
          marks = readMarks(in, violations);
          violations.leave();
        }
        case "counts" -> {
          if (hasCounts) {
            violations.duplicate("counts");
          }
          hasCounts = true;
          violations.enter("counts");
          counts = readCounts(in, violations);
          violations.leave();
        }
        case "words" -> {
          if (hasWords) {
            violations.duplicate("words");
          }
          hasWords = true;
          violations.enter("words");
          words = readWords(in, violations);
          violations.leave();
        }
        case "pair" -> {
          if (hasPair) {
            violations.duplicate("pair");
          }
          hasPair = true;
          violations.enter("pair");
          pair = readPair(in, violations);
          violations.leave();
        }
        case "deep" -> {
          if (hasDeep) {
            violations.duplicate("deep");
          }
          hasDeep = true;
          violations.enter("deep");
          deep = Lists.read(in, violations, (in1, violations1) -> readDeepElement(in1, violations1));
          violations.leave();
        }
        case "share" -> {
          if (hasShare) {
            violations.duplicate("share");
          }
          hasShare = true;
          violations.enter("share");
          share = readShare(in, violations);
          violations.leave();
        }
        case "debt" -> {
          if (hasDebt) {
            violations.duplicate("debt");
          }
          hasDebt = true;
          violations.enter("debt");
          debt = readDebt(in, violations);
          violations.leave();
        }
        case "ratio" -> {
          if (hasRatio) {
            violations.duplicate("ratio");
          }
          hasRatio = true;
          violations.enter("ratio");
          ratio = readRatio(in, violations);
          violations.leave();
        }
        case "price" -> {
          if (hasPrice) {
            violations.duplicate("price");
          }
          hasPrice = true;
          violations.enter("price");
          price = readPrice(in, violations);
          violations.leave();
        }
        case "year" -> {
          if (hasYear) {
            violations.duplicate("year");
          }
          hasYear = true;
          violations.enter("year");
          year = readYear(in, violations);
          violations.leave();
        }
        case "level" -> {
          if (hasLevel) {
            violations.duplicate("level");
          }
          hasLevel = true;
          violations.enter("level");
          level = readLevel(in, violations);
          violations.leave();
        }
        case "small" -> {
          if (hasSmall) {
            violations.duplicate("small");
          }
          hasSmall = true;
          violations.enter("small");
          small = readSmall(in, violations);
          violations.leave();
        }
        case "mail" -> {
          if (hasMail) {
            violations.duplicate("mail");
          }
          hasMail = true;
          violations.enter("mail");
          mail = readMail(in, violations);
          violations.leave();
        }
        case "phrase" -> {
          if (hasPhrase) {
            violations.duplicate("phrase");
          }
          hasPhrase = true;
          violations.enter("phrase");
          phrase = readPhrase(in, violations);
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
        case "lucky" -> {
          if (hasLucky) {
            violations.duplicate("lucky");
          }
          hasLucky = true;
          violations.enter("lucky");
          lucky = OptionalInt.of(readLucky(in, violations));
          violations.leave();
        }
        case "agreed" -> {
          if (hasAgreed) {
            violations.duplicate("agreed");
          }
          hasAgreed = true;
          violations.enter("agreed");
          agreed = readAgreed(in, violations);
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
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasTags) {
      violations.missing("tags", "an array");
    }
    if (!hasMarks) {
      violations.missing("marks", "an array");
    }
    if (!hasCounts) {
      violations.missing("counts", "an object");
    }
    if (!hasWords) {
      violations.missing("words", "an array");
    }
    if (!hasPair) {
      violations.missing("pair", "an array");
    }
    if (!hasDeep) {
      violations.missing("deep", "an array");
    }
    if (!hasShare) {
      violations.missing("share", "a number");
    }
    if (!hasDebt) {
      violations.missing("debt", "an integer from -5 to -1");
    }
    if (!hasRatio) {
      violations.missing("ratio", "a number");
    }
    if (!hasPrice) {
      violations.missing("price", "a number");
    }
    if (!hasYear) {
      violations.missing("year", "an integer from -99 to 99");
    }
    if (!hasLevel) {
      violations.missing("level", "an integer from 1 to 2");
    }
    if (!hasSmall) {
      violations.missing("small", "an integer at least 0");
    }
    if (!hasMail) {
      violations.missing("mail", "an e-mail address");
    }
    if (!hasPhrase) {
      violations.missing("phrase", "a string that matches ^(?=[\\s\\S]*[^\\x00-\\x20])(?=(?:[a-z ]+)$)(?:.{2,3})$");
    }
    if (!hasAgreed) {
      violations.missing("agreed", "true");
    }
    if (!hasOwn) {
      violations.missing("own", "an integer at least 3");
    }
    return violations.count() == before ? new Checked(tags, marks, counts, words, pair, deep, share, debt, ratio, price, year, level, small, mail, phrase, note, lucky, agreed, own) : null;
  }

  @Override
  public void write(Checked value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("tags");
    out.name("tags");
    writeTags(value.tags(), out, violations);
    violations.leave();
    violations.enter("marks");
    out.name("marks");
    writeMarks(value.marks(), out, violations);
    violations.leave();
    violations.enter("counts");
    out.name("counts");
    writeCounts(value.counts(), out, violations);
    violations.leave();
    violations.enter("words");
    out.name("words");
    writeWords(value.words(), out, violations);
    violations.leave();
    violations.enter("pair");
    out.name("pair");
    writePair(value.pair(), out, violations);
    violations.leave();
    violations.enter("deep");
    out.name("deep");
    Lists.write(value.deep(), out, violations, (value1, out1, violations1) -> writeDeepElement(value1, out1, violations1));
    violations.leave();
    violations.enter("share");
    out.name("share");
    writeShare(value.share(), out, violations);
    violations.leave();
    violations.enter("debt");
    out.name("debt");
    writeDebt(value.debt(), out, violations);
    violations.leave();
    violations.enter("ratio");
    out.name("ratio");
    writeRatio(value.ratio(), out, violations);
    violations.leave();
    violations.enter("price");
    out.name("price");
    writePrice(value.price(), out, violations);
    violations.leave();
    violations.enter("year");
    out.name("year");
    writeYear(value.year(), out, violations);
    violations.leave();
    violations.enter("level");
    out.name("level");
    writeLevel(value.level(), out, violations);
    violations.leave();
    violations.enter("small");
    out.name("small");
    writeSmall(value.small(), out, violations);
    violations.leave();
    violations.enter("mail");
    out.name("mail");
    writeMail(value.mail(), out, violations);
    violations.leave();
    violations.enter("phrase");
    out.name("phrase");
    writePhrase(value.phrase(), out, violations);
    violations.leave();
    Optional<String> note = value.note();
    if (note == null || note.isPresent()) {
      violations.enter("note");
      out.name("note");
      writeNote(note == null ? null : note.orElse(null), out, violations);
      violations.leave();
    }
    OptionalInt lucky = value.lucky();
    if (lucky == null || lucky.isPresent()) {
      violations.enter("lucky");
      out.name("lucky");
      writeLucky(lucky == null ? null : lucky.getAsInt(), out, violations);
      violations.leave();
    }
    violations.enter("agreed");
    out.name("agreed");
    writeAgreed(value.agreed(), out, violations);
    violations.leave();
    violations.enter("own");
    out.name("own");
    writeOwn(value.own(), out, violations);
    violations.leave();
    out.endObject();
  }

  private static List<String> readTags(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return List.of();
    }
    List<String> value = Lists.read(in, violations, (in1, violations1) -> readTagsElement(in1, violations1));
    checkTags(value, violations);
    return value;
  }

  private static String readTagsElement(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkTagsElement(value, violations);
    return value;
  }

  private static void checkTags(List<String> value, Violations violations) {
    Sizes.minItems(value.size(), 1, violations);
    Sizes.maxItems(value.size(), 2, violations);
  }

  private static void checkTagsElement(String value, Violations violations) {
    int before = violations.count();
    Strings.maxLength(value, 3, violations);
    if (violations.count() == before) {
      Strings.pattern(value, TAGS_ELEMENT_PATTERN, violations);
    }
  }

  private static void writeTags(List<String> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkTags(value, violations);
    Lists.write(value, out, violations, (value1, out1, violations1) -> writeTagsElement(value1, out1, violations1));
  }

  private static void writeTagsElement(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkTagsElement(value, violations);
    }
    out.string(value);
  }

  private static Set<Integer> readMarks(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return Set.of();
    }
    Set<Integer> value = Sets.read(in, violations, (in1, violations1) -> readMarksElement(in1, violations1));
    checkMarks(value, violations);
    return value;
  }

  private static int readMarksElement(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkMarksElement(value, violations);
    return value;
  }

  private static void checkMarks(Set<Integer> value, Violations violations) {
    Sizes.minItems(value.size(), 1, violations);
  }

  private static void checkMarksElement(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
  }

  private static void writeMarks(Set<Integer> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkMarks(value, violations);
    Sets.write(value, out, violations, (value1, out1, violations1) -> writeMarksElement(value1, out1, violations1));
  }

  private static void writeMarksElement(Integer value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkMarksElement(value, violations);
    out.number(value);
  }

  private static Map<String, Long> readCounts(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return Map.of();
    }
    Map<String, Long> value = Maps.read(in, violations, (in1, violations1) -> readCountsElement(in1, violations1));
    checkCounts(value, violations);
    return value;
  }

  private static long readCountsElement(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Long.MIN_VALUE, Long.MAX_VALUE, violations)) {
      return 0;
    }
    long value = in.longValue();
    checkCountsElement(value, violations);
    return value;
  }

  private static void checkCounts(Map<String, Long> value, Violations violations) {
    Sizes.maxProperties(value.size(), 1, violations);
  }

  private static void checkCountsElement(long value, Violations violations) {
    Integers.minimum(value, 1L, violations);
  }

  private static void writeCounts(Map<String, Long> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    checkCounts(value, violations);
    Maps.write(value, out, violations, (value1, out1, violations1) -> writeCountsElement(value1, out1, violations1));
  }

  private static void writeCountsElement(Long value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkCountsElement(value, violations);
    out.number(value);
  }

  private static String[] readWords(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return new String[0];
    }
    String[] value = ObjectArrays.read(in, violations, Strings::read, String[]::new);
    checkWords(value, violations);
    return value;
  }

  private static void checkWords(String[] value, Violations violations) {
    Sizes.minItems(value.length, 1, violations);
  }

  private static void writeWords(String[] value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkWords(value, violations);
    ObjectArrays.write(value, out, violations, Strings::write);
  }

  private static int[] readPair(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return new int[0];
    }
    int[] value = PrimitiveArrays.readInts(in, violations);
    checkPair(value, violations);
    return value;
  }

  private static void checkPair(int[] value, Violations violations) {
    Sizes.minItems(value.length, 2, violations);
    Sizes.maxItems(value.length, 2, violations);
  }

  private static void writePair(int[] value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkPair(value, violations);
    PrimitiveArrays.write(value, out, violations);
  }

  private static List<Integer> readDeepElement(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return List.of();
    }
    List<Integer> value = Lists.read(in, violations, (in1, violations1) -> readDeepElementElement(in1, violations1));
    checkDeepElement(value, violations);
    return value;
  }

  private static int readDeepElementElement(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkDeepElementElement(value, violations);
    return value;
  }

  private static void checkDeepElement(List<Integer> value, Violations violations) {
    Sizes.minItems(value.size(), 1, violations);
  }

  private static void checkDeepElementElement(int value, Violations violations) {
    Integers.maximum(value, 9, violations);
  }

  private static void writeDeepElement(List<Integer> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkDeepElement(value, violations);
    Lists.write(value, out, violations, (value1, out1, violations1) -> writeDeepElementElement(value1, out1, violations1));
  }

  private static void writeDeepElementElement(Integer value, JsonWriter out,
      Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkDeepElementElement(value, violations);
    out.number(value);
  }

  private static BigDecimal readShare(JsonReader in, Violations violations) {
    if (!Decimals.expect(in, violations)) {
      return BigDecimal.ZERO;
    }
    BigDecimal value = in.decimal();
    checkShare(value, violations);
    return value;
  }

  private static void checkShare(BigDecimal value, Violations violations) {
    Numbers.exclusiveMinimum(value, SHARE_EXCLUSIVE_MINIMUM, violations);
    Numbers.exclusiveMaximum(value, SHARE_EXCLUSIVE_MAXIMUM, violations);
  }

  private static void writeShare(BigDecimal value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a number", out, violations)) {
      return;
    }
    checkShare(value, violations);
    Decimals.write(value, out, violations);
  }

  private static BigInteger readDebt(JsonReader in, Violations violations) {
    if (!Decimals.expectWhole(in, violations)) {
      return BigInteger.ZERO;
    }
    BigDecimal value = in.decimal();
    checkDebt(value, violations);
    return value.toBigIntegerExact();
  }

  private static void checkDebt(BigDecimal value, Violations violations) {
    Numbers.minimum(value, DEBT_MINIMUM, violations);
    Numbers.maximum(value, DEBT_MAXIMUM, violations);
  }

  private static void writeDebt(BigInteger value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkDebt(new BigDecimal(value), violations);
    Decimals.write(value, out, violations);
  }

  private static double readRatio(JsonReader in, Violations violations) {
    if (!Numbers.expectDouble(in, violations)) {
      return 0;
    }
    checkRatio(in.decimal(), violations);
    return in.doubleValue();
  }

  private static void checkRatio(BigDecimal value, Violations violations) {
    Numbers.exclusiveMinimum(value, RATIO_EXCLUSIVE_MINIMUM, violations);
  }

  private static void writeRatio(double value, JsonWriter out, Violations violations) {
    if (Numbers.isFinite(value, violations)) {
      checkRatio(BigDecimal.valueOf(value), violations);
      out.number(value);
    } else {
      out.nullValue();
    }
  }

  private static BigDecimal readPrice(JsonReader in, Violations violations) {
    if (!Decimals.expect(in, violations)) {
      return BigDecimal.ZERO;
    }
    BigDecimal value = in.decimal();
    checkPrice(value, violations);
    return value;
  }

  private static void checkPrice(BigDecimal value, Violations violations) {
    Numbers.exclusiveMinimum(value, PRICE_EXCLUSIVE_MINIMUM, violations);
    Numbers.exclusiveMaximum(value, PRICE_EXCLUSIVE_MAXIMUM, violations);
    Numbers.multipleOf(value, PRICE_DIVISOR, violations);
  }

  private static void writePrice(BigDecimal value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a number", out, violations)) {
      return;
    }
    checkPrice(value, violations);
    Decimals.write(value, out, violations);
  }

  private static int readYear(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkYear(value, violations);
    return value;
  }

  private static void checkYear(int value, Violations violations) {
    Integers.minimum(value, -99, violations);
    Integers.maximum(value, 99, violations);
  }

  private static void writeYear(int value, JsonWriter out, Violations violations) {
    checkYear(value, violations);
    out.number(value);
  }

  private static int readLevel(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkLevel(value, violations);
    return value;
  }

  private static void checkLevel(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
    Integers.maximum(value, 2, violations);
  }

  private static void writeLevel(int value, JsonWriter out, Violations violations) {
    checkLevel(value, violations);
    out.number(value);
  }

  private static byte readSmall(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Byte.MIN_VALUE, Byte.MAX_VALUE, violations)) {
      return 0;
    }
    byte value = (byte) in.longValue();
    checkSmall(value, violations);
    return value;
  }

  private static void checkSmall(byte value, Violations violations) {
    Integers.minimum(value, 0, violations);
  }

  private static void writeSmall(byte value, JsonWriter out, Violations violations) {
    checkSmall(value, violations);
    out.number(value);
  }

  private static String readMail(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkMail(value, violations);
    return value;
  }

  private static void checkMail(String value, Violations violations) {
    Format.EMAIL.check(value, violations);
  }

  private static void writeMail(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkMail(value, violations);
    }
    out.string(value);
  }

  private static String readPhrase(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkPhrase(value, violations);
    return value;
  }

  private static void checkPhrase(String value, Violations violations) {
    Strings.pattern(value, PHRASE_PATTERN, violations);
  }

  private static void writePhrase(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkPhrase(value, violations);
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
    Strings.pattern(value, NOTE_PATTERN, violations);
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

  private static int readLucky(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkLucky(value, violations);
    return value;
  }

  private static void checkLucky(int value, Violations violations) {
    Integers.minimum(value, 7, violations);
  }

  private static void writeLucky(Integer value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkLucky(value, violations);
    out.number(value);
  }

  private static boolean readAgreed(JsonReader in, Violations violations) {
    if (!Booleans.expect(in, violations)) {
      return false;
    }
    boolean value = in.bool();
    checkAgreed(value, violations);
    return value;
  }

  private static void checkAgreed(boolean value, Violations violations) {
    Booleans.constant(value, true, violations);
  }

  private static void writeAgreed(boolean value, JsonWriter out, Violations violations) {
    checkAgreed(value, violations);
    out.bool(value);
  }

  private static int readOwn(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkOwn(value, violations);
    return value;
  }

  private static void checkOwn(int value, Violations violations) {
    Integers.minimum(value, 3, violations);
  }

  private static void writeOwn(Integer value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkOwn(value, violations);
    out.number(value);
  }
}
