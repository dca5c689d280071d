package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Format;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Sizes;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.TextPattern;
import com.leanmcp.schema.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Keywords}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class KeywordsCodec implements Codec<Keywords> {
  public static final KeywordsCodec INSTANCE = new KeywordsCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"first-name\":{\"type\":\"string\",\"title\":\"First name\","
      + "\"description\":\"what they are called\"},\"triple\":{\"type\":\"integer\","
      + "\"exclusiveMinimum\":0,\"exclusiveMaximum\":10,\"multipleOf\":3},"
      + "\"tenths\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"exclusiveMaximum\":1.5,"
      + "\"multipleOf\":0.1},\"tens\":{\"type\":\"integer\",\"minimum\":-9223372036854775808,"
      + "\"maximum\":9223372036854775807,\"multipleOf\":10},\"yes\":{\"type\":\"string\","
      + "\"const\":\"yes\"},\"seven\":{\"type\":\"integer\",\"const\":7,\"minimum\":-2147483648,"
      + "\"maximum\":2147483647},\"half\":{\"type\":\"number\",\"const\":0.50,\"minimum\":-3.4028235E+38,"
      + "\"maximum\":3.4028235E+38},\"agreed\":{\"type\":\"boolean\",\"const\":true},"
      + "\"denied\":{\"type\":\"boolean\",\"const\":false},\"level\":{\"type\":\"string\",\"enum\":[\"LOW\","
      + "\"HIGH\"],\"const\":\"HIGH\"},\"words\":{\"type\":\"array\",\"description\":\"some words\","
      + "\"items\":{\"type\":\"string\",\"description\":\"a word\",\"minLength\":1},\"minItems\":1,"
      + "\"maxItems\":3,\"uniqueItems\":true},\"reals\":{\"type\":\"array\",\"items\":{\"type\":\"number\","
      + "\"minimum\":-1.7976931348623157E+308,\"maximum\":1.7976931348623157E+308},"
      + "\"uniqueItems\":true},\"digits\":{\"type\":\"array\",\"items\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9}}},\"inners\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"object\",\"properties\":{\"before\":{\"type\":\"string\"},"
      + "\"e\":{\"type\":\"string\"},\"value\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647},\"hasValue\":{\"type\":\"string\"}},\"required\":[\"before\",\"e\","
      + "\"value\",\"hasValue\"],\"additionalProperties\":false},\"uniqueItems\":true},"
      + "\"nick\":{\"type\":\"string\",\"maxLength\":3},\"day\":{\"type\":\"string\",\"format\":\"date\","
      + "\"examples\":[\"2026-01-31\",\"2026-02-28\"]},\"mail\":{\"type\":\"string\",\"maxLength\":13,"
      + "\"pattern\":\"^\\\\S+$\",\"format\":\"email\"},\"old\":{\"type\":\"string\",\"deprecated\":true,"
      + "\"readOnly\":true},\"address\":{\"type\":\"object\",\"title\":\"The address\","
      + "\"properties\":{\"street\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":40},"
      + "\"plan\":{\"type\":\"string\",\"enum\":[\"FREE\",\"TEAM\",\"ENTERPRISE\"]}},\"required\":[\"street\","
      + "\"plan\"],\"additionalProperties\":false,\"x-order\":1},\"flags\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"boolean\",\"const\":true}},\"halves\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"number\",\"minimum\":-1.7976931348623157E+308,"
      + "\"maximum\":1.7976931348623157E+308,\"multipleOf\":0.5}},\"levels\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"string\",\"enum\":[\"LOW\"]}}},\"required\":[\"first-name\",\"triple\","
      + "\"tenths\",\"tens\",\"yes\",\"half\",\"agreed\",\"level\",\"words\",\"digits\",\"inners\",\"day\","
      + "\"flags\",\"halves\",\"levels\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("first-name", "triple", "tenths", "tens", "yes", "seven", "half", "agreed", "denied", "level", "words", "reals", "digits", "inners", "nick", "day", "mail", "old", "address", "flags", "halves", "levels");

  private static final BigDecimal TENTHS_EXCLUSIVE_MINIMUM = new BigDecimal("0");

  private static final BigDecimal TENTHS_EXCLUSIVE_MAXIMUM = new BigDecimal("1.5");

  private static final BigDecimal TENTHS_DIVISOR = new BigDecimal("0.1");

  private static final List<String> YES_ALLOWED = List.of("yes");

  private static final long[] SEVEN_ALLOWED = {7};

  private static final List<BigDecimal> HALF_ALLOWED = List.of(new BigDecimal("0.50"));

  private static final List<String> LEVEL_ALLOWED = List.of("HIGH");

  private static final TextPattern MAIL_PATTERN = TextPattern.of("^\\S+$", "^[\\x00-\\x08\\x0e-\\x1f!-\\u009f\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\x{10ffff}]+\\z");

  private static final BigDecimal HALVES_ELEMENT_DIVISOR = new BigDecimal("0.5");

  private static final List<String> LEVELS_ELEMENT_ALLOWED = List.of("LOW");

  private KeywordsCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Keywords read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String firstName = null;
    boolean hasFirstName = false;
    int triple = 0;
    boolean hasTriple = false;
    double tenths = 0;
    boolean hasTenths = false;
    Long tens = null;
    boolean hasTens = false;
    String yes = null;
    boolean hasYes = false;
    Optional<Integer> seven = Optional.empty();
    boolean hasSeven = false;
    Float half = null;
    boolean hasHalf = false;
    boolean agreed = false;
    boolean hasAgreed = false;
    Optional<Boolean> denied = Optional.empty();
    boolean hasDenied = false;
    Everything.Level level = null;
    boolean hasLevel = false;
    List<String> words = null;
    boolean hasWords = false;
    Optional<List<Double>> reals = Optional.empty();
    boolean hasReals = false;
    List<List<Integer>> digits = null;
    boolean hasDigits = false;
    List<Everything.Inner> inners = null;
    boolean hasInners = false;
    Optional<String> nick = Optional.empty();
    boolean hasNick = false;
    String day = null;
    boolean hasDay = false;
    Optional<String> mail = Optional.empty();
    boolean hasMail = false;
    Optional<String> old = Optional.empty();
    boolean hasOld = false;
    Optional<Address> address = Optional.empty();
    boolean hasAddress = false;
    List<Boolean> flags = null;
    boolean hasFlags = false;
    List<Double> halves = null;
    boolean hasHalves = false;
    List<Everything.Level> levels = null;
    boolean hasLevels = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "first-name" -> {
          if (hasFirstName) {
            violations.duplicate("first-name");
          }
          hasFirstName = true;
          violations.enter("first-name");
          firstName = Strings.read(in, violations);
          violations.leave();
        }
        case "triple" -> {
          if (hasTriple) {
            violations.duplicate("triple");
          }
          hasTriple = true;
          violations.enter("triple");
          triple = readTriple(in, violations);
          violations.leave();
        }
        case "tenths" -> {
          if (hasTenths) {
            violations.duplicate("tenths");
          }
          hasTenths = true;
          violations.enter("tenths");
          tenths = readTenths(in, violations);
          violations.leave();
        }
        case "tens" -> {
          if (hasTens) {
            violations.duplicate("tens");
          }
          hasTens = true;
          violations.enter("tens");
          tens = readTens(in, violations);
          violations.leave();
        }
        case "yes" -> {
          if (hasYes) {
            violations.duplicate("yes");
          }
          hasYes = true;
          violations.enter("yes");
          yes = readYes(in, violations);
          violations.leave();
        }
        case "seven" -> {
          if (hasSeven) {
            violations.duplicate("seven");
          }
          hasSeven = true;
          violations.enter("seven");
          seven = Optional.of(readSeven(in, violations));
          violations.leave();
        }
        case "half" -> {
          if (hasHalf) {
            violations.duplicate("half");
          }
          hasHalf = true;
          violations.enter("half");
          half = readHalf(in, violations);
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
        case "denied" -> {
          if (hasDenied) {
            violations.duplicate("denied");
          }
          hasDenied = true;
          violations.enter("denied");
          denied = Optional.of(readDenied(in, violations));
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
        case "words" -> {
          if (hasWords) {
            violations.duplicate("words");
          }
          hasWords = true;
          violations.enter("words");
          words = readWords(in, violations);
          violations.leave();
        }
        case "reals" -> {
          if (hasReals) {
            violations.duplicate("reals");
          }
          hasReals = true;
          violations.enter("reals");
          reals = Optional.of(Lists.readUnique(in, violations, Numbers::readDouble));
          violations.leave();
        }
        case "digits" -> {
          if (hasDigits) {
            violations.duplicate("digits");
          }
          hasDigits = true;
          violations.enter("digits");
          digits = Lists.read(in, violations, (in1, violations1) -> Lists.read(in1, violations1, (in2, violations2) -> readDigitsElementElement(in2, violations2)));
          violations.leave();
        }
        case "inners" -> {
          if (hasInners) {
            violations.duplicate("inners");
          }
          hasInners = true;
          violations.enter("inners");
          inners = Lists.readUnique(in, violations, Everything_InnerCodec.INSTANCE);
          violations.leave();
        }
        case "nick" -> {
          if (hasNick) {
            violations.duplicate("nick");
          }
          hasNick = true;
          violations.enter("nick");
          nick = Optional.of(readNick(in, violations));
          violations.leave();
        }
        case "day" -> {
          if (hasDay) {
            violations.duplicate("day");
          }
          hasDay = true;
          violations.enter("day");
          day = readDay(in, violations);
          violations.leave();
        }
        case "mail" -> {
          if (hasMail) {
            violations.duplicate("mail");
          }
          hasMail = true;
          violations.enter("mail");
          mail = Optional.of(readMail(in, violations));
          violations.leave();
        }
        case "old" -> {
          if (hasOld) {
            violations.duplicate("old");
          }
          hasOld = true;
          violations.enter("old");
          old = Optional.of(Strings.read(in, violations));
          violations.leave();
        }
        case "address" -> {
          if (hasAddress) {
            violations.duplicate("address");
          }
          hasAddress = true;
          violations.enter("address");
          address = Optional.ofNullable(AddressCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        case "flags" -> {
          if (hasFlags) {
            violations.duplicate("flags");
          }
          hasFlags = true;
          violations.enter("flags");
          flags = Lists.read(in, violations, (in1, violations1) -> readFlagsElement(in1, violations1));
          violations.leave();
        }
        case "halves" -> {
          if (hasHalves) {
            violations.duplicate("halves");
          }
          hasHalves = true;
          violations.enter("halves");
          halves = Lists.read(in, violations, (in1, violations1) -> readHalvesElement(in1, violations1));
          violations.leave();
        }
        case "levels" -> {
          if (hasLevels) {
            violations.duplicate("levels");
          }
          hasLevels = true;
          violations.enter("levels");
          levels = Lists.read(in, violations, (in1, violations1) -> readLevelsElement(in1, violations1));
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasFirstName) {
      violations.missing("first-name", "a string");
    }
    if (!hasTriple) {
      violations.missing("triple", "an integer");
    }
    if (!hasTenths) {
      violations.missing("tenths", "a number");
    }
    if (!hasTens) {
      violations.missing("tens", "an integer");
    }
    if (!hasYes) {
      violations.missing("yes", "\"yes\"");
    }
    if (!hasHalf) {
      violations.missing("half", "0.50");
    }
    if (!hasAgreed) {
      violations.missing("agreed", "true");
    }
    if (!hasLevel) {
      violations.missing("level", "\"HIGH\"");
    }
    if (!hasWords) {
      violations.missing("words", "an array");
    }
    if (!hasDigits) {
      violations.missing("digits", "an array");
    }
    if (!hasInners) {
      violations.missing("inners", "an array");
    }
    if (!hasDay) {
      violations.missing("day", "a date such as 2026-01-31");
    }
    if (!hasFlags) {
      violations.missing("flags", "an array");
    }
    if (!hasHalves) {
      violations.missing("halves", "an array");
    }
    if (!hasLevels) {
      violations.missing("levels", "an array");
    }
    return violations.count() == before ? new Keywords(firstName, triple, tenths, tens, yes, seven, half, agreed, denied, level, words, reals, digits, inners, nick, day, mail, old, address, flags, halves, levels) : null;
  }

  @Override
  public void write(Keywords value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("first-name");
    out.name("first-name");
    Strings.write(value.firstName(), out, violations);
    violations.leave();
    violations.enter("triple");
    out.name("triple");
    writeTriple(value.triple(), out, violations);
    violations.leave();
    violations.enter("tenths");
    out.name("tenths");
    writeTenths(value.tenths(), out, violations);
    violations.leave();
    violations.enter("tens");
    out.name("tens");
    writeTens(value.tens(), out, violations);
    violations.leave();
    violations.enter("yes");
    out.name("yes");
    writeYes(value.yes(), out, violations);
    violations.leave();
    Optional<Integer> seven = value.seven();
    if (seven == null || seven.isPresent()) {
      violations.enter("seven");
      out.name("seven");
      writeSeven(seven == null ? null : seven.orElse(null), out, violations);
      violations.leave();
    }
    violations.enter("half");
    out.name("half");
    writeHalf(value.half(), out, violations);
    violations.leave();
    violations.enter("agreed");
    out.name("agreed");
    writeAgreed(value.agreed(), out, violations);
    violations.leave();
    Optional<Boolean> denied = value.denied();
    if (denied == null || denied.isPresent()) {
      violations.enter("denied");
      out.name("denied");
      writeDenied(denied == null ? null : denied.orElse(null), out, violations);
      violations.leave();
    }
    violations.enter("level");
    out.name("level");
    writeLevel(value.level(), out, violations);
    violations.leave();
    violations.enter("words");
    out.name("words");
    writeWords(value.words(), out, violations);
    violations.leave();
    Optional<List<Double>> reals = value.reals();
    if (reals == null || reals.isPresent()) {
      violations.enter("reals");
      out.name("reals");
      Lists.writeUnique(reals == null ? null : reals.orElse(null), out, violations, Numbers::write);
      violations.leave();
    }
    violations.enter("digits");
    out.name("digits");
    Lists.write(value.digits(), out, violations, (value1, out1, violations1) -> Lists.write(value1, out1, violations1, (value2, out2, violations2) -> writeDigitsElementElement(value2, out2, violations2)));
    violations.leave();
    violations.enter("inners");
    out.name("inners");
    Lists.writeUnique(value.inners(), out, violations, Everything_InnerCodec.INSTANCE);
    violations.leave();
    Optional<String> nick = value.nick();
    if (nick == null || nick.isPresent()) {
      violations.enter("nick");
      out.name("nick");
      writeNick(nick == null ? null : nick.orElse(null), out, violations);
      violations.leave();
    }
    violations.enter("day");
    out.name("day");
    writeDay(value.day(), out, violations);
    violations.leave();
    Optional<String> mail = value.mail();
    if (mail == null || mail.isPresent()) {
      violations.enter("mail");
      out.name("mail");
      writeMail(mail == null ? null : mail.orElse(null), out, violations);
      violations.leave();
    }
    Optional<String> old = value.old();
    if (old == null || old.isPresent()) {
      violations.enter("old");
      out.name("old");
      Strings.write(old == null ? null : old.orElse(null), out, violations);
      violations.leave();
    }
    Optional<Address> address = value.address();
    if (address == null || address.isPresent()) {
      violations.enter("address");
      out.name("address");
      AddressCodec.INSTANCE.write(address == null ? null : address.orElse(null), out, violations);
      violations.leave();
    }
    violations.enter("flags");
    out.name("flags");
    Lists.write(value.flags(), out, violations, (value1, out1, violations1) -> writeFlagsElement(value1, out1, violations1));
    violations.leave();
    violations.enter("halves");
    out.name("halves");
    Lists.write(value.halves(), out, violations, (value1, out1, violations1) -> writeHalvesElement(value1, out1, violations1));
    violations.leave();
    violations.enter("levels");
    out.name("levels");
    Lists.write(value.levels(), out, violations, (value1, out1, violations1) -> writeLevelsElement(value1, out1, violations1));
    violations.leave();
    out.endObject();
  }

  private static int readTriple(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkTriple(value, violations);
    return value;
  }

  private static void checkTriple(int value, Violations violations) {
    Integers.exclusiveMinimum(value, 0, violations);
    Integers.exclusiveMaximum(value, 10, violations);
    Integers.multipleOf(value, 3, violations);
  }

  private static void writeTriple(int value, JsonWriter out, Violations violations) {
    checkTriple(value, violations);
    out.number(value);
  }

  private static double readTenths(JsonReader in, Violations violations) {
    if (!Numbers.expectDouble(in, violations)) {
      return 0;
    }
    checkTenths(in.decimal(), violations);
    return in.doubleValue();
  }

  private static void checkTenths(BigDecimal value, Violations violations) {
    Numbers.exclusiveMinimum(value, TENTHS_EXCLUSIVE_MINIMUM, violations);
    Numbers.exclusiveMaximum(value, TENTHS_EXCLUSIVE_MAXIMUM, violations);
    Numbers.multipleOf(value, TENTHS_DIVISOR, violations);
  }

  private static void writeTenths(double value, JsonWriter out, Violations violations) {
    if (Numbers.isFinite(value, violations)) {
      checkTenths(BigDecimal.valueOf(value), violations);
      out.number(value);
    } else {
      out.nullValue();
    }
  }

  private static long readTens(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Long.MIN_VALUE, Long.MAX_VALUE, violations)) {
      return 0;
    }
    long value = in.longValue();
    checkTens(value, violations);
    return value;
  }

  private static void checkTens(long value, Violations violations) {
    Integers.multipleOf(value, 10L, violations);
  }

  private static void writeTens(Long value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkTens(value, violations);
    out.number(value);
  }

  private static String readYes(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkYes(value, violations);
    return value;
  }

  private static void checkYes(String value, Violations violations) {
    Strings.oneOf(value, YES_ALLOWED, violations);
  }

  private static void writeYes(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkYes(value, violations);
    }
    out.string(value);
  }

  private static int readSeven(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkSeven(value, violations);
    return value;
  }

  private static void checkSeven(int value, Violations violations) {
    Integers.oneOf(value, SEVEN_ALLOWED, violations);
  }

  private static void writeSeven(Integer value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkSeven(value, violations);
    out.number(value);
  }

  private static float readHalf(JsonReader in, Violations violations) {
    if (!Numbers.expectFloat(in, violations)) {
      return 0;
    }
    checkHalf(in.decimal(), violations);
    return (float) in.doubleValue();
  }

  private static void checkHalf(BigDecimal value, Violations violations) {
    Numbers.oneOf(value, HALF_ALLOWED, violations);
  }

  private static void writeHalf(Float value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a number", out, violations)) {
      return;
    }
    if (Numbers.isFinite(value, violations)) {
      checkHalf(new BigDecimal(Float.toString(value)), violations);
      out.number(value);
    } else {
      out.nullValue();
    }
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

  private static boolean readDenied(JsonReader in, Violations violations) {
    if (!Booleans.expect(in, violations)) {
      return false;
    }
    boolean value = in.bool();
    checkDenied(value, violations);
    return value;
  }

  private static void checkDenied(boolean value, Violations violations) {
    Booleans.constant(value, false, violations);
  }

  private static void writeDenied(Boolean value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "true or false", out, violations)) {
      return;
    }
    checkDenied(value, violations);
    out.bool(value);
  }

  private static Everything.Level readLevel(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return null;
    }
    String value = in.string();
    return switch (value) {
      case "HIGH" -> Everything.Level.HIGH;
      default -> {
        Strings.oneOf(value, LEVEL_ALLOWED, violations);
        yield null;
      }
    };
  }

  private static void checkLevel(Everything.Level value, Violations violations) {
    Strings.oneOf(value.name(), LEVEL_ALLOWED, violations);
  }

  private static void writeLevel(Everything.Level value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    checkLevel(value, violations);
    out.string(value.name());
  }

  private static List<String> readWords(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return List.of();
    }
    List<String> value = Lists.readUnique(in, violations, (in1, violations1) -> readWordsElement(in1, violations1));
    checkWords(value, violations);
    return value;
  }

  private static String readWordsElement(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkWordsElement(value, violations);
    return value;
  }

  private static void checkWords(List<String> value, Violations violations) {
    Sizes.minItems(value.size(), 1, violations);
    Sizes.maxItems(value.size(), 3, violations);
  }

  private static void checkWordsElement(String value, Violations violations) {
    Strings.minLength(value, 1, violations);
  }

  private static void writeWords(List<String> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkWords(value, violations);
    Lists.writeUnique(value, out, violations, (value1, out1, violations1) -> writeWordsElement(value1, out1, violations1));
  }

  private static void writeWordsElement(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkWordsElement(value, violations);
    }
    out.string(value);
  }

  private static int readDigitsElementElement(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkDigitsElementElement(value, violations);
    return value;
  }

  private static void checkDigitsElementElement(int value, Violations violations) {
    Integers.minimum(value, 0, violations);
    Integers.maximum(value, 9, violations);
  }

  private static void writeDigitsElementElement(Integer value, JsonWriter out,
      Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkDigitsElementElement(value, violations);
    out.number(value);
  }

  private static String readNick(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkNick(value, violations);
    return value;
  }

  private static void checkNick(String value, Violations violations) {
    Strings.maxLength(value, 3, violations);
  }

  private static void writeNick(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkNick(value, violations);
    }
    out.string(value);
  }

  private static String readDay(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkDay(value, violations);
    return value;
  }

  private static void checkDay(String value, Violations violations) {
    Format.DATE.check(value, violations);
  }

  private static void writeDay(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkDay(value, violations);
    }
    out.string(value);
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
    int before = violations.count();
    Strings.maxLength(value, 13, violations);
    if (violations.count() == before) {
      Strings.pattern(value, MAIL_PATTERN, violations);
      Format.EMAIL.check(value, violations);
    }
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

  private static boolean readFlagsElement(JsonReader in, Violations violations) {
    if (!Booleans.expect(in, violations)) {
      return false;
    }
    boolean value = in.bool();
    checkFlagsElement(value, violations);
    return value;
  }

  private static void checkFlagsElement(boolean value, Violations violations) {
    Booleans.constant(value, true, violations);
  }

  private static void writeFlagsElement(Boolean value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "true or false", out, violations)) {
      return;
    }
    checkFlagsElement(value, violations);
    out.bool(value);
  }

  private static double readHalvesElement(JsonReader in, Violations violations) {
    if (!Numbers.expectDouble(in, violations)) {
      return 0;
    }
    checkHalvesElement(in.decimal(), violations);
    return in.doubleValue();
  }

  private static void checkHalvesElement(BigDecimal value, Violations violations) {
    Numbers.multipleOf(value, HALVES_ELEMENT_DIVISOR, violations);
  }

  private static void writeHalvesElement(Double value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a number", out, violations)) {
      return;
    }
    if (Numbers.isFinite(value, violations)) {
      checkHalvesElement(BigDecimal.valueOf(value), violations);
      out.number(value);
    } else {
      out.nullValue();
    }
  }

  private static Everything.Level readLevelsElement(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return null;
    }
    String value = in.string();
    return switch (value) {
      case "LOW" -> Everything.Level.LOW;
      default -> {
        Strings.oneOf(value, LEVELS_ELEMENT_ALLOWED, violations);
        yield null;
      }
    };
  }

  private static void checkLevelsElement(Everything.Level value, Violations violations) {
    Strings.oneOf(value.name(), LEVELS_ELEMENT_ALLOWED, violations);
  }

  private static void writeLevelsElement(Everything.Level value, JsonWriter out,
      Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    checkLevelsElement(value, violations);
    out.string(value.name());
  }
}
