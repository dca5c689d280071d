package com.leanmcp.maven.dev;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings errors into the shape javac gives them, source line and caret included, from what maven-compiler-plugin keeps
 * of them: {@code /path/Main.java:[5,12] ';' expected}, then the indented lines of the message.
 */
final class CompilerReport {
  private static final Pattern PLACE = Pattern.compile("(.+):\\[(\\d+)(?:,(\\d+))?] (.*)");
  private static final String HEADING = "Compilation failure";
  private static final int TAB_WIDTH = 8;

  private final Path directory;
  private final Charset encoding;

  /** Files below {@code directory} are shown relative to it. */
  CompilerReport(Path directory, Charset encoding) {
    this.directory = directory;
    this.encoding = encoding;
  }

  List<String> lines(String message) {
    List<String> lines = new ArrayList<>();
    for (String line : message.lines().toList()) {
      Matcher place = PLACE.matcher(line);
      if (place.matches()) {
        addPlace(lines, place);
      } else if (!line.isBlank() && !line.startsWith(HEADING)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private void addPlace(List<String> lines, Matcher place) {
    Path file = Path.of(place.group(1));
    Path shown = file.startsWith(directory) ? directory.relativize(file) : file;
    lines.add(shown + ":" + place.group(2) + ": error: " + place.group(4));
    String source = sourceLine(file, Integer.parseInt(place.group(2)));
    if (!source.isBlank()) {
      lines.add(source);
    }
    if (!source.isBlank() && place.group(3) != null) {
      lines.add(" ".repeat(Math.max(0, Integer.parseInt(place.group(3)) - 1)) + "^");
    }
  }

  private String sourceLine(Path file, int number) {
    try {
      // Decoding by String and not by Files.lines: a file in another encoding still gives its line.
      String text = new String(Files.readAllBytes(file), encoding);
      return text.lines()
          .skip(Math.max(0, number - 1))
          .findFirst()
          .map(this::untabbed)
          .orElse("");
    } catch (IOException e) {
      return ""; // the file is gone again; the message stands without its line
    }
  }

  /** javac counts columns with tab stops every eight, so the line is shown that way too. */
  private String untabbed(String line) {
    StringBuilder spaced = new StringBuilder();
    for (char c : line.toCharArray()) {
      spaced.append(c == '\t' ? " ".repeat(TAB_WIDTH - spaced.length() % TAB_WIDTH) : c);
    }
    return spaced.toString();
  }
}
