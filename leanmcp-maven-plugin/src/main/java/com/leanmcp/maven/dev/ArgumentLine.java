package com.leanmcp.maven.dev;

import java.util.ArrayList;
import java.util.List;

/** Splits a line of arguments the way a shell would: at white space, except inside single or double quotes. */
public final class ArgumentLine {
  private final List<String> arguments = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private char quote;

  private ArgumentLine() {}

  /** The arguments in order, without the quotes; a backslash is an ordinary character. */
  public static List<String> split(String line) {
    ArgumentLine split = new ArgumentLine();
    line.chars().forEach(c -> split.accept((char) c));
    split.endWord();
    return List.copyOf(split.arguments);
  }

  private void accept(char c) {
    if (quote != 0) {
      acceptQuoted(c);
    } else if (c == '"' || c == '\'') {
      quote = c;
      inWord = true;
    } else if (Character.isWhitespace(c)) {
      endWord();
    } else {
      word.append(c);
      inWord = true;
    }
  }

  private void acceptQuoted(char c) {
    if (c == quote) {
      quote = 0;
    } else {
      word.append(c);
    }
  }

  private void endWord() {
    if (inWord) {
      arguments.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }
}
