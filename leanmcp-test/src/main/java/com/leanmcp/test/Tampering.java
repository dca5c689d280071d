package com.leanmcp.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What somebody may make of a good token; nothing of it is one. */
final class Tampering {
  private static final String BASE64URL =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int DELETE = 0x7F;

  private Tampering() {}

  /** Every beginning of the token, and what is left without its first character. */
  static List<Sample> cut(String good) {
    List<Sample> samples = new ArrayList<>();
    for (int length = 1; length < good.length(); length++) {
      samples.add(new Sample(
          "the good token cut to " + length + " of " + good.length() + " characters",
          good.substring(0, length)));
    }
    if (good.length() > 1) {
      samples.add(new Sample("the good token without its first character", good.substring(1)));
    }
    return samples;
  }

  /**
   * The token with one bit of one character flipped, and with one character replaced by its neighbour in base64url: in a
   * last character that may change nothing but bits which a careless decoder drops.
   */
  static List<Sample> flipped(String good) {
    List<Sample> samples = new ArrayList<>();
    for (int at = 0; at < good.length(); at++) {
      char character = good.charAt(at);
      samples.add(replaced(good, at, (char) (character ^ 1), "its lowest bit flipped"));
      int place = BASE64URL.indexOf(character);
      if (place >= 0 && BASE64URL.charAt(place ^ 1) != (character ^ 1)) {
        samples.add(replaced(good, at, BASE64URL.charAt(place ^ 1), "its base64 neighbour there"));
      }
    }
    return samples;
  }

  private static Sample replaced(String good, int at, char by, String how) {
    return new Sample(
        "the good token with character " + (at + 1) + " of " + good.length() + " changed to " + how,
        good.substring(0, at) + by + good.substring(at + 1));
  }

  /** The token with something around it, in it, or in other letters. */
  static List<Sample> dressed(String good) {
    List<Sample> samples = new ArrayList<>();
    for (String more :
        List.of(" ", "=", "==", ".", "A", "\"", ",", ";", "&", "#", "%20", "\u200B")) {
      samples.add(new Sample("the good token with \"" + more + "\" after it", good + more));
      samples.add(new Sample("the good token with \"" + more + "\" before it", more + good));
    }
    samples.add(new Sample("the good token after \"Bearer \"", "Bearer " + good));
    samples.add(new Sample("the good token twice", good + good));
    samples.add(new Sample("the good token backwards", reversed(good)));
    addIfOther(samples, "the good token in lower case", good, good.toLowerCase(Locale.ROOT));
    addIfOther(samples, "the good token in upper case", good, good.toUpperCase(Locale.ROOT));
    String[] parts = good.split("\\.", -1);
    if (parts.length == 3) {
      String unsigned = "eyJhbGciOiJub25lIn0." + parts[1] + "."; // {"alg":"none"}
      samples.add(new Sample("the good token's claims without a signature", unsigned));
      samples.add(new Sample("the same with its old signature", unsigned + parts[2]));
    }
    return samples;
  }

  private static void addIfOther(List<Sample> samples, String what, String good, String text) {
    if (!text.equals(good)) {
      samples.add(new Sample(what, text));
    }
  }

  private static String reversed(String good) {
    String text = new StringBuilder(good).reverse().toString();
    return text.equals(good) ? text + "x" : text;
  }

  /** Each control character before, in the middle of and after the token. */
  static List<Sample> controlled(String good) {
    List<Sample> samples = new ArrayList<>();
    int middle = good.length() / 2;
    for (char control = 0; control <= DELETE; control++) {
      if (Character.isISOControl(control)) {
        String name = String.format("U+%04X", (int) control);
        samples.add(new Sample("the good token with " + name + " before it", control + good));
        samples.add(new Sample("the good token with " + name + " after it", good + control));
        samples.add(new Sample(
            "the good token with " + name + " in it",
            good.substring(0, middle) + control + good.substring(middle)));
      }
    }
    return samples;
  }
}
