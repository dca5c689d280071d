package com.leanmcp.maven.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/** How a jar looks from outside; one that is built anew looks different. */
record JarStamp(String jar, FileTime modified, long size) {

  static List<JarStamp> of(List<String> entries) throws IOException {
    List<JarStamp> stamps = new ArrayList<>();
    for (String entry : entries) {
      Path path = Path.of(entry);
      if (Files.isRegularFile(path)) {
        BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
        stamps.add(new JarStamp(entry, found.lastModifiedTime(), found.size()));
      }
    }
    return List.copyOf(stamps);
  }
}
