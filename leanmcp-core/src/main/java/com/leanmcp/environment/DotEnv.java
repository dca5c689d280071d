package com.leanmcp.environment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of a {@code .env} file: {@code NAME=value}, with {@code export} before it or not; values in single
 * quotes are taken as they are, those in double quotes may escape {@code \n}, {@code \"} and {@code \\}, others end before
 * {@code  #}. Empty lines and lines that begin with {@code #} say nothing.
 */
final class DotEnv {
  private static final Pattern LINE =
      Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*)");
  private static final Pattern QUOTED =
      Pattern.compile("'([^']*)'\\s*(?:#.*)?|\"((?:[^\"\\\\]++|\\\\.)*+)\"\\s*(?:#.*)?");

  private DotEnv() {}

  static Map<String, String> read(List<String> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = (i == 0 ? lines.get(0).replace("\uFEFF", "") : lines.get(i)).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            ".env line " + (i + 1) + " is not NAME=value; a comment begins with #");
      }
      values.put(matcher.group(1), value(matcher.group(2)));
    }
    return values;
  }

  private static String value(String text) {
    Matcher quoted = QUOTED.matcher(text);
    if (!quoted.matches()) {
      int comment = text.indexOf(" #");
      return (comment < 0 ? text : text.substring(0, comment)).strip();
    }
    return quoted.group(1) != null ? quoted.group(1) : unescape(quoted.group(2));
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        char escaped = text.charAt(++i);
        out.append(escaped == 'n' ? '\n' : escaped);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
