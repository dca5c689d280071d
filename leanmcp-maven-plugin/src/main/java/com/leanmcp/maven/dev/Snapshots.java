package com.leanmcp.maven.dev;

import com.leanmcp.maven.folder.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Numbered copies of the compiled classes. A process loads its classes as it needs them, so it runs from a copy that
 * the next build does not write to.
 */
final class Snapshots {
  private final Path folder;
  private int last;

  /** Deletes what an earlier run left in {@code folder}. */
  Snapshots(Path folder) throws IOException {
    this.folder = folder;
    Folders.delete(folder);
  }

  Path take(Path classes) throws IOException {
    last++;
    Path copy = folder.resolve(Integer.toString(last));
    Folders.copy(classes, copy);
    return copy;
  }

  void deleteAllBut(Path kept) throws IOException {
    for (Path copy : copies()) {
      if (!copy.equals(kept)) {
        Folders.delete(copy);
      }
    }
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> copies = Files.list(folder)) {
      return copies.sorted().toList();
    }
  }
}
