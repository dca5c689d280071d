package com.leanmcp.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A user's project: a fresh copy, below target/, of one of the test resources. */
record DevProject(Path directory) {

  static DevProject copyOf(String name) throws IOException {
    return copyOf(name, name);
  }

  /** A copy of {@code original} in a folder of another name. */
  static DevProject copyOf(String name, String resource) throws IOException {
    DevProject project =
        new DevProject(Path.of(System.getProperty("it.directory")).resolve(name));
    project.delete();
    Path original = Path.of("src/test/resources").resolve(resource);
    for (Path file : files(original)) {
      String text = Files.readString(file);
      project.write(original.relativize(file).toString(), withSettings(text));
    }
    // Without it Maven would take the options of the project this test stands in.
    Files.createDirectories(project.directory.resolve(".mvn"));
    return project;
  }

  void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void replace(String path, String old, String now) throws IOException {
    String text = Files.readString(directory.resolve(path));
    if (!text.contains(old)) {
      throw new AssertionError(path + " does not contain " + old);
    }
    write(path, text.replace(old, now));
  }

  /** All files below the folder, by their paths. */
  Map<String, String> contents(Path below) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    Path root = directory.resolve(below);
    for (Path file : files(root)) {
      contents.put(
          root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
    }
    return contents;
  }

  private void delete() throws IOException {
    if (Files.exists(directory)) {
      List<Path> deepestFirst;
      try (Stream<Path> files = Files.walk(directory)) {
        deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }

  private static String withSettings(String text) {
    Path repository = Path.of(System.getProperty("it.user.repository"));
    return text.replace("@version@", System.getProperty("it.version"))
        .replace("@user.repository@", repository.toUri().toString());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
