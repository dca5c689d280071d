package com.leanmcp.maven.create;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file beside this class, with {@code {{names}}} where values belong. */
record Template(String text) {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  /** Whether there is a template of this path, such as {@code clerk/Main.java}. */
  static boolean exists(String path) {
    return Template.class.getResource(path) != null;
  }

  static Template read(String path) {
    try (InputStream in = Template.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("there is no template " + path);
      }
      return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with the values in their places; a line that is one place and gets an empty value is left out. */
  String fill(Map<String, String> values) {
    return text.lines()
        .filter(line -> !isLeftOut(line.strip(), values))
        .map(line -> PLACE.matcher(line).replaceAll(place -> quoted(place, values)) + "\n")
        .collect(Collectors.joining());
  }

  private static boolean isLeftOut(String line, Map<String, String> values) {
    Matcher place = PLACE.matcher(line);
    return place.matches() && "".equals(values.get(place.group(1)));
  }

  private static String quoted(MatchResult place, Map<String, String> values) {
    String value = values.get(place.group(1));
    if (value == null) {
      throw new IllegalStateException("a template has a place for " + place.group(1));
    }
    return Matcher.quoteReplacement(value);
  }
}
