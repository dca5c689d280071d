package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ValueKind;
import com.leanmcp.schema.Base64s;
import com.leanmcp.schema.Characters;
import com.leanmcp.schema.Dates;
import com.leanmcp.schema.Decimals;
import com.leanmcp.schema.FreeForm;
import com.leanmcp.schema.JsonValues;
import com.leanmcp.schema.Times;
import com.leanmcp.schema.Uris;
import com.leanmcp.schema.Uuids;
import com.leanmcp.schema.Years;
import com.squareup.javapoet.CodeBlock;

/** How generated code reads and writes the values of a {@link ValueKind}. */
final class ValueCode {
  private ValueCode() {}

  /** Reads from {@code in}. */
  static CodeBlock read(ValueKind kind) {
    return isForm(kind)
        ? CodeBlock.of("$L.read(in, violations)", form(kind))
        : CodeBlock.of("$T.$L(in, violations)", owner(kind), method(kind));
  }

  /** A {@code ValueReader}. */
  static CodeBlock reader(ValueKind kind) {
    return isForm(kind) ? form(kind) : CodeBlock.of("$T::$L", owner(kind), method(kind));
  }

  /** Writes {@code value} to {@code out}. */
  static CodeBlock write(ValueKind kind, CodeBlock value) {
    return isForm(kind)
        ? CodeBlock.of("$L.write($L, out, violations)", form(kind), value)
        : CodeBlock.of("$T.write($L, out, violations)", owner(kind), value);
  }

  /** A {@code ValueWriter}. */
  static CodeBlock writer(ValueKind kind) {
    return isForm(kind) ? form(kind) : CodeBlock.of("$T::write", owner(kind));
  }

  /** The text of a {@code value} that is not null. */
  static CodeBlock text(ValueKind kind, String value) {
    if (isForm(kind)) {
      return CodeBlock.of("$L.spell($L)", form(kind), value);
    }
    return kind == ValueKind.BYTES
        ? CodeBlock.of("$T.spell($L)", Base64s.class, value)
        : CodeBlock.of("$L.toString()", value);
  }

  /** Whether reading gives null for what was refused, or for JSON's null. */
  static boolean mayBeNull(ValueKind kind) {
    return isForm(kind) || kind == ValueKind.OBJECT;
  }

  private static boolean isForm(ValueKind kind) {
    return kind.shape() == ValueKind.Shape.FORM;
  }

  private static CodeBlock form(ValueKind kind) {
    return CodeBlock.of("$T.$L", owner(kind), kind.name());
  }

  private static String method(ValueKind kind) {
    return kind.shape() == ValueKind.Shape.INTEGER || kind.shape() == ValueKind.Shape.NUMBER
        ? "read" + kind.simple()
        : "read";
  }

  private static Class<?> owner(ValueKind kind) {
    return switch (kind) {
      case CHAR, CHARACTER -> Characters.class;
      case BIG_INTEGER, BIG_DECIMAL -> Decimals.class;
      case BYTES -> Base64s.class;
      case LOCAL_DATE, YEAR_MONTH, PERIOD -> Dates.class;
      case LOCAL_TIME, LOCAL_DATE_TIME, OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT, DURATION ->
        Times.class;
      case YEAR -> Years.class;
      case UUID -> Uuids.class;
      case URI, URL -> Uris.class;
      case JSON -> JsonValues.class;
      case OBJECT -> FreeForm.class;
    };
  }
}
