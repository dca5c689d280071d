package com.leanmcp.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text in UTF-8 from front to back. It always stands on a value, the whole text's at first; {@link
 * #nextName} and {@link #nextElement} go into the value and on to the next one, {@link #skip} goes past it.
 *
 * <p>Bytes that are not JSON (RFC 8259) or exceed a limit throw {@link JsonException}: depth {@value #MAX_DEPTH}, numbers
 * of {@value #MAX_NUMBER_LENGTH} characters, names of {@value #MAX_NAME_LENGTH} characters. The length of the text is its
 * giver's to bound. Not thread-safe.
 */
public final class JsonReader implements AutoCloseable {
  /** How deep arrays and objects may nest. */
  public static final int MAX_DEPTH = 100;

  /** How many characters a number may have. */
  public static final int MAX_NUMBER_LENGTH = 1_000;

  /** How many characters a member's name may have. */
  public static final int MAX_NAME_LENGTH = 4_096;

  /** How many characters a whole number may have that a long holds, whatever they are. */
  private static final int SURELY_LONG = 18;

  private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

  private final Scanner scanner;
  private JsonKind kind = JsonKind.NULL;
  private boolean opened;
  private int depth;

  private JsonReader(byte[] buffer, int offset, int length) {
    this.scanner = new Scanner(buffer, offset, length);
    if (scanner.peek() < 0) {
      throw new JsonException(JsonException.Problem.SYNTAX, "no JSON value");
    }
    value();
  }

  /** A reader that stands on the value which {@code length} bytes from {@code offset} on spell. */
  public static JsonReader of(byte[] buffer, int offset, int length) {
    return new JsonReader(buffer, offset, length);
  }

  /** A reader that stands on the value which {@code json} spells. */
  public static JsonReader of(byte[] json) {
    return new JsonReader(json, 0, json.length);
  }

  /** The kind of value this reader stands on, or whose end it is at. */
  public JsonKind kind() {
    return kind;
  }

  /**
   * Goes on to the next member of the object this reader is in and returns its name, standing on its value; null at the
   * object's end.
   */
  public @Nullable String nextName() {
    if (atEnd('}', JsonKind.OBJECT)) {
      return null;
    }
    String name = name();
    scanner.take(':');
    value();
    return name;
  }

  /** Goes on to the next element of the array this reader is in; false at the array's end. */
  public boolean nextElement() {
    if (atEnd(']', JsonKind.ARRAY)) {
      return false;
    }
    value();
    return true;
  }

  /** Takes what stands before the next member or element, or the end of them all. */
  private boolean atEnd(char end, JsonKind whole) {
    if (scanner.peek() == end) {
      scanner.at++;
      kind = whole;
      opened = false;
      depth--;
      return true;
    }
    if (!opened) {
      scanner.take(',');
    }
    return false;
  }

  private String name() {
    scanner.peek();
    int from = scanner.at + 1;
    scanner.string();
    int length = scanner.at - 1 - from;
    String name = scanner.escaped || scanner.wide
        ? Escapes.decode(scanner.buffer, from, length)
        : Names.of(scanner.buffer, from, length);
    if (name.length() > MAX_NAME_LENGTH) {
      throw Scanner.tooMuch();
    }
    return name;
  }

  private void value() {
    kind = scanner.token();
    opened = kind == JsonKind.OBJECT || kind == JsonKind.ARRAY;
    if (opened && ++depth > MAX_DEPTH) {
      throw Scanner.tooMuch();
    }
  }

  /** The string this reader stands on, or the spelling of the number. */
  public String string() {
    int from = scanner.begin;
    int length = scanner.at - from;
    if (kind != JsonKind.STRING) {
      return new String(scanner.buffer, from, length, StandardCharsets.ISO_8859_1);
    }
    return scanner.escaped
        ? Escapes.decode(scanner.buffer, from + 1, length - 2)
        : new String(
            scanner.buffer,
            from + 1,
            length - 2,
            scanner.wide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  /** The boolean this reader stands on, or that the string spells. */
  public boolean bool() {
    return isString()
        ? string().equals("true")
        : kind == JsonKind.BOOLEAN && scanner.buffer[scanner.begin] == 't';
  }

  /** Whether this reader stands on a string that is {@code true} or {@code false}; {@link #bool} gives it. */
  public boolean spellsBoolean() {
    return isString() && (string().equals("true") || string().equals("false"));
  }

  /** Whether this reader stands on a string that is a number of JSON; the methods for numbers take it for that number. */
  public boolean spellsNumber() {
    return isString() && SpelledNumber.is(string());
  }

  private boolean isString() {
    return kind == JsonKind.STRING;
  }

  /** Whether the number this reader stands on is spelled without a fraction and an exponent. */
  public boolean isInteger() {
    return kind == JsonKind.NUMBER && scanner.integer;
  }

  /** Whether the number this reader stands on is a whole one that a long holds; {@code 1.0} and {@code 1e3} are. */
  public boolean fitsLong() {
    return isInteger() && scanner.at - scanner.begin <= SURELY_LONG
        || isWhole() && inLong(decimal());
  }

  /** Whether the number this reader stands on has no fraction, however large it is. */
  public boolean isWhole() {
    return isInteger() || decimal().stripTrailingZeros().scale() <= 0;
  }

  private static boolean inLong(BigDecimal value) {
    return value.compareTo(MIN_LONG) >= 0 && value.compareTo(MAX_LONG) <= 0;
  }

  /** The whole number this reader stands on, where {@link #fitsLong} says yes. */
  public long longValue() {
    return isInteger() && scanner.at - scanner.begin <= SURELY_LONG
        ? ShortNumber.wholeOf(scanner.buffer, scanner.begin, scanner.at)
        : decimal().longValue();
  }

  /** The number this reader stands on or the string spells, rounded to a double; infinite where no double is large enough. */
  public double doubleValue() {
    if (isString()) {
      return SpelledNumber.read(string(), JsonReader::doubleValue);
    }
    return ShortNumber.isExact(scanner.buffer, scanner.begin, scanner.at)
        ? ShortNumber.doubleOf(scanner.buffer, scanner.begin, scanner.at)
        : Double.parseDouble(string());
  }

  /** The number this reader stands on, exactly; an exponent beyond 32 bits is brought down to the largest there is. */
  public BigDecimal decimal() {
    if (isString()) {
      return SpelledNumber.read(string(), JsonReader::decimal);
    }
    try {
      return new BigDecimal(string());
    } catch (NumberFormatException e) { // an exponent that BigDecimal cannot hold
      return SpelledNumber.extreme(string());
    }
  }

  /** Goes to the end of the value this reader stands on, checking its grammar. */
  public void skip() {
    if (!opened) {
      return;
    }
    if (kind == JsonKind.OBJECT) {
      skipMembers();
    } else {
      while (nextElement()) {
        skip();
      }
    }
  }

  private void skipMembers() {
    while (!atEnd('}', JsonKind.OBJECT)) {
      skipName();
      scanner.take(':');
      value();
      skip();
    }
  }

  private void skipName() {
    scanner.peek();
    int from = scanner.at;
    scanner.string();
    if (scanner.at - from > MAX_NAME_LENGTH) { // perhaps
      scanner.at = from;
      name();
    }
  }

  /** The index in the buffer at which the value this reader stands on begins. */
  public int position() {
    return scanner.begin;
  }

  /** The bytes that spell the value this reader stands on; the reader is at the value's end afterwards. */
  public JsonSlice slice() {
    int begin = position();
    skip();
    return since(begin);
  }

  /** The bytes that spell the value which began at the index {@code begin} and whose end this reader is at. */
  public JsonSlice since(int begin) {
    return new JsonSlice(scanner.buffer, begin, scanner.at - begin);
  }

  /**
   * The string that is the first member of the object this reader stands on, if that member is called {@code name};
   * empty, too, where one of the two is spelled with escapes. The reader stays where it is.
   */
  public Optional<String> firstMember(String name) {
    return FirstMember.of(scanner.buffer, position(), scanner.limit(), name);
  }

  /** Checks that nothing but white space follows the value whose end this reader is at. */
  public void end() {
    if (scanner.peek() >= 0) {
      throw new JsonException(JsonException.Problem.SYNTAX, "more than one JSON value");
    }
  }

  /** The reader is of no use afterwards. */
  @Override
  public void close() {
    // it holds nothing that is given back
  }
}
