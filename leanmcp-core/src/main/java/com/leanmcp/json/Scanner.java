package com.leanmcp.json;

import com.leanmcp.json.JsonException.Problem;

/**
 * Goes over bytes by the grammar of RFC 8259, one token at a time, and checks each of them in full: also that strings are
 * UTF-8. It knows where the token begins and ends, and nothing of what it stands in.
 */
final class Scanner {
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  final byte[] buffer;
  private final int start;
  private final int limit;

  /** Where the token begins. */
  int begin;

  /** Where the next token is looked for. */
  int at;

  /** Whether the string has escapes. */
  boolean escaped;

  /** Whether the string has bytes beyond ASCII. */
  boolean wide;

  /** Whether the number has neither a fraction nor an exponent. */
  boolean integer;

  Scanner(byte[] buffer, int offset, int length) {
    this.buffer = buffer;
    this.start = offset;
    this.limit = offset + length;
    this.at = offset;
  }

  /** Where the bytes end. */
  int limit() {
    return limit;
  }

  /** The byte that comes next but for white space, which is passed over; -1 at the end. */
  int peek() {
    int i = at;
    while (i < limit) {
      byte next = buffer[i];
      if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
        at = i;
        return next & 0xFF;
      }
      i++;
    }
    at = i;
    return -1;
  }

  /** Passes over this byte, which has to come next. */
  void take(char expected) {
    if (peek() != expected) {
      throw wrong();
    }
    at++;
  }

  /** Goes over the token that comes next, and gives the kind of value that it is or opens. */
  JsonKind token() {
    int first = peek();
    begin = at;
    switch (first) {
      case '"':
        string();
        return JsonKind.STRING;
      case '{':
        at++;
        return JsonKind.OBJECT;
      case '[':
        at++;
        return JsonKind.ARRAY;
      case 't':
        literal(TRUE);
        return JsonKind.BOOLEAN;
      case 'f':
        literal(FALSE);
        return JsonKind.BOOLEAN;
      case 'n':
        literal(NULL);
        return JsonKind.NULL;
      default:
        number();
        return JsonKind.NUMBER;
    }
  }

  private void literal(byte[] expected) {
    for (byte each : expected) {
      if (at >= limit || buffer[at] != each) {
        throw wrong();
      }
      at++;
    }
  }

  /** Goes over a string, which has to come next. */
  void string() {
    take('"');
    escaped = false;
    wide = false;
    while (true) {
      plain();
      if (at >= limit) {
        throw wrong();
      }
      byte next = buffer[at];
      if (next == '"') {
        at++;
        return;
      }
      if (next == '\\') {
        escape();
      } else if (next < 0) {
        beyondAscii();
      } else {
        throw wrong();
      }
    }
  }

  /** Goes over characters of a string that stand for themselves. */
  private void plain() {
    byte[] bytes = buffer;
    int i = at;
    int end = limit;
    while (i < end) {
      byte next = bytes[i];
      if (next < ' ' || next == '"' || next == '\\') {
        break;
      }
      i++;
    }
    at = i;
  }

  private void escape() {
    escaped = true;
    at++;
    int length = 0;
    if (at < limit && buffer[at] == 'u') {
      length = Escapes.HEX_DIGITS;
    } else if (at >= limit || !Escapes.isLetter(buffer[at])) {
      throw wrong();
    }
    at++;
    for (int end = at + length; at < end; at++) {
      if (at >= limit || Character.digit(buffer[at], 16) < 0) {
        throw wrong();
      }
    }
  }

  private void beyondAscii() {
    wide = true;
    int length = Utf8.sequence(buffer, at, limit);
    if (length == 0) {
      throw wrong();
    }
    at += length;
  }

  private void number() {
    if (at < limit && buffer[at] == '-') {
      at++;
    }
    int digits;
    if (at < limit && buffer[at] == '0') {
      at++;
      digits = 1;
    } else {
      digits = digits();
    }
    integer = true;
    if (at < limit && buffer[at] == '.') {
      integer = false;
      at++;
      digits += digits();
    }
    if (at < limit && (buffer[at] | 0x20) == 'e') {
      integer = false;
      at++;
      if (at < limit && (buffer[at] == '+' || buffer[at] == '-')) {
        at++;
      }
      digits += digits();
    }
    if (digits > JsonReader.MAX_NUMBER_LENGTH) {
      throw tooMuch();
    }
    if (at < limit && isDigit(buffer[at])) { // 012
      throw wrong();
    }
  }

  private int digits() {
    int i = at;
    while (i < limit && isDigit(buffer[i])) {
      i++;
    }
    int length = i - at;
    at = i;
    if (length == 0) {
      throw wrong();
    }
    return length;
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }

  /** What to throw where the byte that comes next cannot. */
  JsonException wrong() {
    boolean text = at >= limit || buffer[at] >= 0 || Utf8.sequence(buffer, at, limit) > 0;
    return new JsonException(
        Problem.SYNTAX,
        (text ? "not valid JSON at byte " : "not valid UTF-8 at byte ") + (at - start));
  }

  /** What to throw where a limit is exceeded. */
  static JsonException tooMuch() {
    return new JsonException(
        Problem.LIMIT,
        "nested deeper than " + JsonReader.MAX_DEPTH + ", or a number or name that is too long");
  }
}
