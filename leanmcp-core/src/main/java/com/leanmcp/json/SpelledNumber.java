package com.leanmcp.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Numbers as texts. A string spells one if it obeys the grammar (RFC 8259 section 6) and the limit that numbers obey which
 * stand by themselves.
 */
final class SpelledNumber {
  private static final Pattern GRAMMAR =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  /** A number may have a minus, a point, an E and that one's sign beside its digits. */
  private static final int LONGEST = JsonReader.MAX_NUMBER_LENGTH + 4;

  private SpelledNumber() {}

  /** Whether the text is a number and nothing else. */
  static boolean is(String text) {
    return text.length() <= LONGEST
        && GRAMMAR.matcher(text).matches()
        && text.chars().filter(each -> each >= '0' && each <= '9').count()
            <= JsonReader.MAX_NUMBER_LENGTH;
  }

  /** The number brought down to the largest exponent there is, where its own is beyond 32 bits. */
  static BigDecimal extreme(String text) {
    int digits = text.toLowerCase(Locale.ROOT).indexOf('e');
    BigDecimal mantissa = new BigDecimal(text.substring(0, digits));
    int scale = text.charAt(digits + 1) == '-' ? Integer.MAX_VALUE : -Integer.MAX_VALUE;
    return new BigDecimal(
        BigInteger.valueOf(mantissa.signum()), mantissa.signum() == 0 ? 0 : scale);
  }

  /** The number, read as if it stood by itself. */
  static <T> T read(String text, Function<JsonReader, T> value) {
    try (JsonReader in = JsonReader.of(text.getBytes(StandardCharsets.UTF_8))) {
      return value.apply(in);
    }
  }
}
