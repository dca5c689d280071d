package com.leanmcp.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Javadoc comment as plain text: its first paragraph, and what it says of each parameter and of deprecation. */
final class Javadoc {
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(?=\\p{Alpha})");
  private static final Pattern PARAGRAPH = Pattern.compile("(?i)<p\\s*/?>|\\n\\s*\\n");
  private static final Pattern DEPRECATED = Pattern.compile("(?s)deprecated\\s+(.*)");
  private static final Pattern PARAMETER = Pattern.compile("(?s)param\\s+(\\S+)\\s+(.*)");

  private final String main;
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private String deprecated = "";

  private Javadoc(String comment) {
    String[] parts = BLOCK_TAG.split(comment.replace("\r\n", "\n"));
    this.main = parts[0].strip();
    for (int i = 1; i < parts.length; i++) {
      Matcher parameter = PARAMETER.matcher(parts[i]);
      if (parameter.matches()) {
        parameters.putIfAbsent(parameter.group(1), PlainText.of(parameter.group(2)));
      }
      Matcher deprecation = DEPRECATED.matcher(parts[i]);
      if (deprecation.matches()) {
        deprecated = PlainText.of(deprecation.group(1));
      }
    }
  }

  static Javadoc of(Optional<String> comment) {
    return new Javadoc(comment.orElse(""));
  }

  /** The first paragraph; empty where there is none. */
  Optional<String> description() {
    return present(PlainText.of(PARAGRAPH.split(main, 2)[0]));
  }

  /** What {@code @param name} says. */
  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).flatMap(Javadoc::present);
  }

  /** What {@code @deprecated} says. */
  Optional<String> deprecated() {
    return present(deprecated);
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
