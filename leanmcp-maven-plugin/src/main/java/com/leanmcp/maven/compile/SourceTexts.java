package com.leanmcp.maven.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/** Looks into sources as plain text. */
final class SourceTexts {
  private SourceTexts() {}

  /** Whether one of the words stands in one of the sources; a file of any encoding can be searched. */
  static boolean mention(Collection<Path> sources, Set<String> words) throws IOException {
    for (Path source : sources) {
      String text = new String(Files.readAllBytes(source), StandardCharsets.ISO_8859_1);
      if (words.stream().anyMatch(text::contains)) {
        return true;
      }
    }
    return false;
  }
}
