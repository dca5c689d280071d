package com.leanmcp.processor.write;

import com.squareup.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Java literals, in ASCII so that they mean the same in every source encoding. */
final class Literals {
  private static final int WIDTH = 84;

  private Literals() {}

  /** A string on one line. */
  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default ->
          literal.append(c >= 0x20 && c < 0x7F ? String.valueOf(c) : "\\u%04x".formatted((int) c));
      }
    }
    return literal.append('"').toString();
  }

  /** A string constant, on several lines if it is long. */
  static CodeBlock constant(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = end(text, from);
      lines.add(string(text.substring(from, to)));
      from = to;
    }
    if (lines.size() < 2) {
      return CodeBlock.of("$L", string(text));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("\n$>$>$L", lines.get(0));
    lines.subList(1, lines.size()).forEach(line -> code.add("\n+ $L", line));
    return code.add("$<$<").build();
  }

  /** Where a line that begins at {@code from} ends: after a comma or a space if there is one. */
  private static int end(String text, int from) {
    int to = Math.min(text.length(), from + WIDTH);
    if (to == text.length()) {
      return to;
    }
    for (int i = to; i > from + WIDTH / 2; i--) {
      if (text.charAt(i - 1) == ',' || text.charAt(i - 1) == ' ') {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
  }

  /** The arguments of a call: strings, one after the other. */
  static CodeBlock strings(List<String> texts) {
    return CodeBlock.of(
        "$L", String.join(", ", texts.stream().map(Literals::string).toList()));
  }
}
