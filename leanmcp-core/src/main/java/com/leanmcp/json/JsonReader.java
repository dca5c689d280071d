package com.leanmcp.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
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

  private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

  private final byte[] buffer;
  private final int offset;
  private final int length;
  private final JsonParser parser;

  private JsonReader(byte[] buffer, int offset, int length) {
    this.buffer = buffer;
    this.offset = offset;
    this.length = length;
    try {
      this.parser = JsonParsers.create(buffer, offset, length);
      advance();
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  /** A reader that stands on the value which {@code length} bytes from {@code offset} on spell. */
  public static JsonReader of(byte[] buffer, int offset, int length) {
    return new JsonReader(buffer, offset, length);
  }

  /** A reader that stands on the value which {@code json} spells. */
  public static JsonReader of(byte[] json) {
    return new JsonReader(json, 0, json.length);
  }

  /** The kind of value this reader stands on. */
  public JsonKind kind() {
    return switch (parser.currentToken()) {
      case START_OBJECT, END_OBJECT, FIELD_NAME -> JsonKind.OBJECT;
      case START_ARRAY, END_ARRAY -> JsonKind.ARRAY;
      case VALUE_STRING -> JsonKind.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
      case VALUE_NULL -> JsonKind.NULL;
      default -> throw new IllegalStateException("the reader stands on no value");
    };
  }

  /**
   * Goes on to the next member of the object this reader is in and returns its name, standing on its value; null at the
   * object's end.
   */
  public @Nullable String nextName() {
    try {
      String name = parser.nextFieldName();
      if (name != null) {
        advance();
      }
      return name;
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  /** Goes on to the next element of the array this reader is in; false at the array's end. */
  public boolean nextElement() {
    try {
      return parser.nextToken() != JsonToken.END_ARRAY;
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  /** The string this reader stands on, or the spelling of the number. */
  public String string() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  /** The boolean this reader stands on, or that the string spells. */
  public boolean bool() {
    return parser.currentToken() == JsonToken.VALUE_TRUE
        || isString() && string().equals("true");
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
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Whether the number this reader stands on is spelled without a fraction and an exponent. */
  public boolean isInteger() {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
  }

  /** Whether the number this reader stands on is a whole one that a long holds; {@code 1.0} and {@code 1e3} are. */
  public boolean fitsLong() {
    try {
      if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
      }
      return isWhole() && inLong(exact());
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  /** Whether the number this reader stands on has no fraction, however large it is. */
  public boolean isWhole() {
    try {
      if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        return true;
      }
      return exact().stripTrailingZeros().scale() <= 0;
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  private static boolean inLong(BigDecimal value) {
    return value.compareTo(MIN_LONG) >= 0 && value.compareTo(MAX_LONG) <= 0;
  }

  /** The whole number this reader stands on, where {@link #fitsLong} says yes. */
  public long longValue() {
    try {
      return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
          ? parser.getLongValue()
          : exact().longValue();
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  /** The number this reader stands on or the string spells, rounded to a double; infinite where no double is large enough. */
  public double doubleValue() {
    try {
      return isString()
          ? SpelledNumber.read(string(), JsonReader::doubleValue)
          : parser.getDoubleValue();
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  /** The number this reader stands on, exactly; an exponent beyond 32 bits is brought down to the largest there is. */
  public BigDecimal decimal() {
    try {
      return exact();
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  private BigDecimal exact() throws IOException {
    if (isString()) {
      return SpelledNumber.read(string(), JsonReader::decimal);
    }
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) { // an exponent that BigDecimal cannot hold
      return SpelledNumber.extreme(parser.getText());
    }
  }

  /** Goes to the end of the value this reader stands on, checking its grammar. */
  public void skip() {
    try {
      parser.skipChildren();
      parser.finishToken();
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  /** The index in the buffer at which the value this reader stands on begins. */
  public int position() {
    return offset + (int) parser.currentTokenLocation().getByteOffset();
  }

  /** The bytes that spell the value this reader stands on; the reader is at the value's end afterwards. */
  public JsonSlice slice() {
    int begin = position();
    skip();
    return since(begin);
  }

  /** The bytes that spell the value which began at the index {@code begin} and whose end this reader is at. */
  public JsonSlice since(int begin) {
    int end = offset + (int) parser.currentLocation().getByteOffset();
    return new JsonSlice(buffer, begin, end - begin);
  }

  /**
   * The string that is the first member of the object this reader stands on, if that member is called {@code name};
   * empty, too, where one of the two is spelled with escapes. The reader stays where it is.
   */
  public Optional<String> firstMember(String name) {
    return FirstMember.of(buffer, position(), offset + length, name);
  }

  /** Checks that nothing but white space follows the value whose end this reader is at. */
  public void end() {
    try {
      if (parser.nextToken() != null) {
        throw new JsonException(JsonException.Problem.SYNTAX, "more than one JSON value");
      }
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  /** Gives the parser's buffers back; the reader is of no use afterwards. */
  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw JsonParsers.problem(e);
    }
  }

  private void advance() throws IOException {
    if (parser.nextToken() == null) {
      throw new JsonException(JsonException.Problem.SYNTAX, "no JSON value");
    }
  }
}
