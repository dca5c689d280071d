package com.leanmcp.maven.inspect;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines of a width in columns of a terminal. */
final class Wrapping {
  private Wrapping() {}

  /** The text in lines of at most {@code width}, which is at least 2, broken at spaces where there are any. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line) > width) {
        int end = fitting(line, width);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line);
    return lines;
  }

  /** Where to cut so that the front is as wide as possible. */
  private static int fitting(String word, int width) {
    int end = 0;
    int used = 0;
    while (true) {
      int point = word.codePointAt(end);
      used += width(point);
      if (used > width) {
        return end;
      }
      end += Character.charCount(point);
    }
  }

  /** How many columns the text takes. */
  static int width(String text) {
    return text.codePoints().map(Wrapping::width).sum();
  }

  private static int width(int point) {
    if (Character.getType(point) == Character.NON_SPACING_MARK) {
      return 0;
    }
    boolean wide = Character.isIdeographic(point)
        || point >= 0x1100 && point <= 0x115F
        || point >= 0x3000 && point <= 0x30FF
        || point >= 0xAC00 && point <= 0xD7A3
        || point >= 0xFF00 && point <= 0xFF60
        || point >= 0x1F300 && point <= 0x1FAFF;
    return wide ? 2 : 1;
  }
}
