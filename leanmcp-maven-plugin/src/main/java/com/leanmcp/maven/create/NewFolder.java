package com.leanmcp.maven.create;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that comes to be with everything in it: it is written under another name and then renamed. */
record NewFolder(Path parent, String name) {

  /** Writes it, or says what is in the way. Whatever fails, nothing is left behind and nothing is overwritten. */
  Optional<String> write(List<NewFile> files) throws IOException {
    Path folder = parent.resolve(name);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return inTheWay();
    }
    // A folder within the temporary one, which nobody else may read: this one has the usual
    // permissions.
    Path temporary = Files.createTempDirectory(parent, "." + name + "-");
    try {
      Path written = Files.createDirectory(temporary.resolve(name));
      for (NewFile file : files) {
        file.write(written);
      }
      return rename(written, folder);
    } finally {
      delete(temporary);
    }
  }

  private Optional<String> rename(Path written, Path folder) throws IOException {
    try {
      Files.move(written, folder);
      return Optional.empty();
    } catch (FileAlreadyExistsException e) {
      return inTheWay();
    }
  }

  private Optional<String> inTheWay() {
    return Optional.of("there is a " + name + " in " + parent
        + " already, and nothing is overwritten; choose another -Dname or another folder");
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
