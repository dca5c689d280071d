package com.leanmcp.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON text as UTF-8 into one growing buffer, commas included. What is written is well formed as long as names and
 * values alternate inside objects and every {@code begin} has its {@code end}. Not thread-safe.
 */
public final class JsonWriter {
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private final ByteBuilder bytes = new ByteBuilder();
  private boolean comma;

  /** Opens an object. */
  public JsonWriter beginObject() {
    separate();
    bytes.put('{');
    comma = false;
    return this;
  }

  /** Closes the innermost object. */
  public JsonWriter endObject() {
    bytes.put('}');
    comma = true;
    return this;
  }

  /** Opens an array. */
  public JsonWriter beginArray() {
    separate();
    bytes.put('[');
    comma = false;
    return this;
  }

  /** Closes the innermost array. */
  public JsonWriter endArray() {
    bytes.put(']');
    comma = true;
    return this;
  }

  /** Writes the name of the next member. */
  public JsonWriter name(String name) {
    separate();
    bytes.escape(name);
    bytes.put(':');
    comma = false;
    return this;
  }

  /** Writes a string; a lone surrogate goes out as its {@code u} escape. */
  public JsonWriter string(String value) {
    separate();
    bytes.escape(value);
    return value();
  }

  /** Writes a whole number. */
  public JsonWriter number(long value) {
    separate();
    bytes.ascii(Long.toString(value));
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
    bytes.ascii(Double.toString(value));
    return value();
  }

  /** Writes a float with as few digits as tell it from other floats; throws like {@link #number(double)}. */
  public JsonWriter number(float value) {
    if (!Float.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    separate();
    bytes.ascii(Float.toString(value));
    return value();
  }

  /** Writes a number, exactly. */
  public JsonWriter number(BigDecimal value) {
    separate();
    bytes.ascii(value.toString());
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
    bytes.bytes(json, 0, json.length);
    return value();
  }

  /** Writes a value that is JSON text already. */
  public JsonWriter raw(JsonSlice json) {
    separate();
    bytes.bytes(json.buffer(), json.offset(), json.length());
    return value();
  }

  /** Writes a value that is JSON text already. */
  public JsonWriter raw(String json) {
    return raw(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes, as one string, the JSON text that this writer holds from byte {@code from} up to byte {@code to}. */
  public JsonWriter quoted(int from, int to) {
    separate();
    bytes.quote(from, to);
    return value();
  }

  /** How many bytes have been written. */
  public int length() {
    return bytes.length();
  }

  /** Everything written so far. */
  public byte[] toBytes() {
    return bytes.toBytes();
  }

  @Override
  public String toString() {
    return bytes.toString();
  }

  private JsonWriter value() {
    comma = true;
    return this;
  }

  private void separate() {
    if (comma) {
      bytes.put(',');
    }
  }
}
