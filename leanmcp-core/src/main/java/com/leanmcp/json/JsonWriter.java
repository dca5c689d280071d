package com.leanmcp.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON text as UTF-8 into one growing buffer, commas included. What is written is well formed as long as names and
 * values alternate inside objects and every {@code begin} has its {@code end}. Not thread-safe.
 */
public final class JsonWriter {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_ESCAPE = 6;
  private static final int INITIAL_SIZE = 512;

  private byte[] buffer = new byte[INITIAL_SIZE];
  private int length;
  private boolean comma;

  /** Opens an object. */
  public JsonWriter beginObject() {
    separate();
    put('{');
    comma = false;
    return this;
  }

  /** Closes the innermost object. */
  public JsonWriter endObject() {
    put('}');
    comma = true;
    return this;
  }

  /** Opens an array. */
  public JsonWriter beginArray() {
    separate();
    put('[');
    comma = false;
    return this;
  }

  /** Closes the innermost array. */
  public JsonWriter endArray() {
    put(']');
    comma = true;
    return this;
  }

  /** Writes the name of the next member. */
  public JsonWriter name(String name) {
    separate();
    escape(name);
    put(':');
    comma = false;
    return this;
  }

  /** Writes a string; a lone surrogate goes out as its {@code u} escape. */
  public JsonWriter string(String value) {
    separate();
    escape(value);
    return value();
  }

  /** Writes a whole number. */
  public JsonWriter number(long value) {
    separate();
    ascii(Long.toString(value));
    return value();
  }

  /**
   * Writes a number.
   *
   * @throws IllegalArgumentException if it is not finite: JSON has no such number
   */
  public JsonWriter number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    separate();
    ascii(Double.toString(value));
    return value();
  }

  /** Writes a float with as few digits as tell it from other floats; throws like {@link #number(double)}. */
  public JsonWriter number(float value) {
    if (!Float.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    separate();
    ascii(Float.toString(value));
    return value();
  }

  /** Writes a number, exactly. */
  public JsonWriter number(BigDecimal value) {
    separate();
    ascii(value.toString());
    return value();
  }

  /** Writes {@code true} or {@code false}. */
  public JsonWriter bool(boolean value) {
    return raw(value ? TRUE : FALSE);
  }

  /** Writes {@code null}. */
  public JsonWriter nullValue() {
    return raw(NULL);
  }

  /** Writes a value that is JSON text already. */
  public JsonWriter raw(byte[] json) {
    separate();
    bytes(json, 0, json.length);
    return value();
  }

  /** Writes a value that is JSON text already. */
  public JsonWriter raw(JsonSlice json) {
    separate();
    bytes(json.buffer(), json.offset(), json.length());
    return value();
  }

  /** Writes a value that is JSON text already. */
  public JsonWriter raw(String json) {
    return raw(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes, as one string, the JSON text that this writer holds from byte {@code from} up to byte {@code to}. */
  public JsonWriter quoted(int from, int to) {
    separate();
    need((to - from) * 2 + 2);
    put('"');
    for (int i = from; i < to; i++) {
      byte b = buffer[i]; // never a control character: JSON text that this class wrote has none
      if (b == '"' || b == '\\') {
        put('\\');
      }
      put(b);
    }
    put('"');
    return value();
  }

  /** How many bytes have been written. */
  public int length() {
    return length;
  }

  /** Everything written so far. */
  public byte[] toBytes() {
    return Arrays.copyOf(buffer, length);
  }

  @Override
  public String toString() {
    return new String(buffer, 0, length, StandardCharsets.UTF_8);
  }

  private JsonWriter value() {
    comma = true;
    return this;
  }

  private void separate() {
    if (comma) {
      put(',');
    }
  }

  private void escape(String value) {
    int chars = value.length();
    need(chars + 2);
    put('"');
    for (int i = 0; i < chars; i++) {
      char c = value.charAt(i);
      if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\') {
        put(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < chars
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        utf8(Character.toCodePoint(c, value.charAt(++i)));
      } else if (c < 0x7F || Character.isSurrogate(c)) {
        escape(c);
      } else {
        utf8(c);
      }
    }
    put('"');
  }

  private void escape(char c) {
    need(LONGEST_ESCAPE);
    put('\\');
    switch (c) {
      case '"', '\\' -> put(c);
      case '\n' -> put('n');
      case '\r' -> put('r');
      case '\t' -> put('t');
      default -> {
        put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
          put(HEX[c >> shift & 0xF]);
        }
      }
    }
  }

  private void utf8(int codePoint) {
    if (codePoint < 0x80) {
      put(codePoint);
      return;
    }
    if (codePoint < 0x800) {
      put(0xC0 | codePoint >> 6);
    } else if (codePoint < 0x1_0000) {
      put(0xE0 | codePoint >> 12);
      put(0x80 | codePoint >> 6 & 0x3F);
    } else {
      put(0xF0 | codePoint >> 18);
      put(0x80 | codePoint >> 12 & 0x3F);
      put(0x80 | codePoint >> 6 & 0x3F);
    }
    put(0x80 | codePoint & 0x3F);
  }

  private void ascii(String text) {
    need(text.length());
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  private void bytes(byte[] bytes, int offset, int count) {
    need(count);
    System.arraycopy(bytes, offset, buffer, length, count);
    length += count;
  }

  private void put(int b) {
    need(1);
    buffer[length++] = (byte) b;
  }

  private void need(int more) {
    if (buffer.length - length < more) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
    }
  }
}
