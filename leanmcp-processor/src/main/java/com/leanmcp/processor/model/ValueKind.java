package com.leanmcp.processor.model;

import com.leanmcp.schema.Dates;
import com.leanmcp.schema.TextForm;
import com.leanmcp.schema.Times;
import com.leanmcp.schema.Uris;
import com.leanmcp.schema.Uuids;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of the JDK, and of free-form JSON, whose values have one JSON form. */
public enum ValueKind {
  CHAR("char", "char", "a single character", Shape.CHARACTER),
  CHARACTER("java.lang.Character", "Character", "a single character", Shape.CHARACTER),
  BIG_INTEGER("java.math.BigInteger", "BigInteger", "an integer", Shape.INTEGER),
  BIG_DECIMAL("java.math.BigDecimal", "BigDecimal", "a number", Shape.NUMBER),
  BYTES("byte[]", "byte[]", "a base64 string", Shape.BASE64),
  LOCAL_DATE("java.time.LocalDate", Dates.LOCAL_DATE),
  LOCAL_TIME("java.time.LocalTime", Times.LOCAL_TIME),
  LOCAL_DATE_TIME("java.time.LocalDateTime", Times.LOCAL_DATE_TIME),
  OFFSET_DATE_TIME("java.time.OffsetDateTime", Times.OFFSET_DATE_TIME),
  ZONED_DATE_TIME("java.time.ZonedDateTime", Times.ZONED_DATE_TIME),
  INSTANT("java.time.Instant", Times.INSTANT),
  DURATION("java.time.Duration", Times.DURATION),
  PERIOD("java.time.Period", Dates.PERIOD),
  YEAR_MONTH("java.time.YearMonth", Dates.YEAR_MONTH),
  YEAR("java.time.Year", "Year", "an integer", Shape.YEAR),
  UUID("java.util.UUID", Uuids.UUID),
  URI("java.net.URI", Uris.URI),
  URL("java.net.URL", Uris.URL),
  JSON("com.leanmcp.json.JsonValue", "JsonValue", "a JSON value", Shape.ANY),
  OBJECT("java.lang.Object", "Object", "a JSON value", Shape.ANY);

  private static final Map<String, ValueKind> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(ValueKind::qualified, Function.identity()));

  /** How the values look in JSON. */
  public enum Shape {
    CHARACTER,
    INTEGER,
    YEAR,
    NUMBER,
    BASE64,
    /** A string of the form that {@link #form} describes. */
    FORM,
    /** Any JSON at all. */
    ANY
  }

  private final String qualified;
  private final String simple;
  private final String phrase;
  private final Shape shape;
  private final Optional<TextForm<?>> form;

  ValueKind(String qualified, String simple, String phrase, Shape shape) {
    this.qualified = qualified;
    this.simple = simple;
    this.phrase = phrase;
    this.shape = shape;
    this.form = Optional.empty();
  }

  ValueKind(String qualified, TextForm<?> form) {
    this.qualified = qualified;
    this.simple = qualified.substring(qualified.lastIndexOf('.') + 1);
    this.phrase = form.phrase();
    this.shape = Shape.FORM;
    this.form = Optional.of(form);
  }

  /** The kind of the class of this canonical name. */
  public static Optional<ValueKind> of(String qualified) {
    return Optional.ofNullable(BY_NAME.get(qualified));
  }

  /** The canonical name of the class, or the primitive or array as it is written. */
  public String qualified() {
    return qualified;
  }

  /** The type in the author's words. */
  public String simple() {
    return simple;
  }

  /** What a value has to be, in words with an article. */
  public String phrase() {
    return phrase;
  }

  /** Whether the values are numbers of any size, which bounds fit. */
  public boolean isNumber() {
    return shape == Shape.INTEGER || shape == Shape.NUMBER;
  }

  /** The keyword {@code type} of its schema; empty where any JSON will do. */
  public Optional<String> jsonType() {
    return switch (shape) {
      case INTEGER, YEAR -> Optional.of("integer");
      case NUMBER -> Optional.of("number");
      case CHARACTER, BASE64, FORM -> Optional.of("string");
      case ANY -> Optional.empty();
    };
  }

  public Shape shape() {
    return shape;
  }

  /** The form of the string, where the shape is {@link Shape#FORM}. */
  public Optional<TextForm<?>> form() {
    return form;
  }
}
