package com.leanmcp.maven.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The jar that {@code mvn package} makes.
 *
 * @param directory the project's, which problems name files from
 * @param sources the files and folders it was made of
 */
public record PackagedJar(Path jar, Path directory, List<Path> sources) {
  public PackagedJar {
    sources = List.copyOf(sources);
  }

  /** Why it cannot be run, with how to mend it; empty if it can. */
  public Optional<String> problem() throws IOException {
    if (!Files.isRegularFile(jar)) {
      return Optional.of("there is no " + shown(jar) + " yet; run mvn package");
    }
    if (!hasMainClass()) {
      return Optional.of(
          shown(jar) + " names no Main-Class in its manifest, so java -jar cannot run it;"
              + " package it as a runnable jar, as the poms of leanmcp:create do");
    }
    FileTime packaged = Files.getLastModifiedTime(jar);
    for (Path file : sourceFiles()) {
      if (Files.getLastModifiedTime(file).compareTo(packaged) > 0) {
        return Optional.of(shown(jar) + " is older than " + shown(file) + "; run mvn package");
      }
    }
    return Optional.empty();
  }

  private boolean hasMainClass() throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      return manifest != null
          && manifest.getMainAttributes().getValue(Attributes.Name.MAIN_CLASS) != null;
    }
  }

  private List<Path> sourceFiles() throws IOException {
    Stream.Builder<Path> files = Stream.builder();
    for (Path source : sources) {
      if (Files.exists(source)) {
        try (Stream<Path> found = Files.walk(source)) {
          found.filter(Files::isRegularFile).sorted().forEach(files);
        }
      }
    }
    return files.build().toList();
  }

  private String shown(Path file) {
    return file.startsWith(directory) ? directory.relativize(file).toString() : file.toString();
  }
}
