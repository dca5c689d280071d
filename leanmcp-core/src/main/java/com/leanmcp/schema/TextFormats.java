package com.leanmcp.schema;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Formats of other texts. */
final class TextFormats {
  /** RFC 9562 section 4. */
  private static final Pattern UUID =
      Pattern.compile("[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}");

  /** RFC 6901 section 3. */
  private static final Pattern POINTER =
      Pattern.compile("(?:/(?:[^~/]|~[01])*+)*+", Pattern.DOTALL);

  private TextFormats() {}

  static boolean isUuid(String text) {
    return UUID.matcher(text).matches();
  }

  static boolean isPointer(String text) {
    return POINTER.matcher(text).matches();
  }

  static boolean isRegex(String text) {
    EcmaPattern.Translation translation = EcmaPattern.translate(text, EcmaPattern.Purpose.VALIDATE);
    return translation instanceof EcmaPattern.Translated translated && compiles(translated.text());
  }

  private static boolean compiles(String pattern) {
    try {
      Pattern.compile("^" + pattern); // without the ^ Java takes quadratic time over long literals
      return true;
    } catch (PatternSyntaxException | StackOverflowError e) {
      return false;
    }
  }
}
