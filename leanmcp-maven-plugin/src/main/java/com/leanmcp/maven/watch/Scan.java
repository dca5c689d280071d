package com.leanmcp.maven.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What all watched files held at one moment. */
final class Scan {
  private final Map<Path, Fingerprint> files = new HashMap<>();

  private Scan() {}

  /** Looks at every watched file; one whose attributes equal those in {@code earlier} is not read again. */
  static Scan of(Watched watched, Scan earlier) throws IOException {
    Scan scan = new Scan();
    SimpleFileVisitor<Path> visitor = scan.visitor(watched.excluded(), earlier);
    for (Path folder : watched.folders()) {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    }
    Files.walkFileTree(watched.environment(), visitor);
    return scan;
  }

  static Scan nothing() {
    return new Scan();
  }

  /** This scan and the files of {@code other} it does not know. */
  Scan with(Scan other) {
    Scan both = new Scan();
    both.files.putAll(other.files);
    both.files.putAll(files);
    return both;
  }

  /** The files that were added, removed or hold other bytes than in {@code earlier}. */
  Set<Path> changesSince(Scan earlier) {
    Set<Path> changes = new TreeSet<>(files.keySet());
    changes.addAll(earlier.files.keySet());
    changes.removeIf(file -> Objects.equals(digest(file), earlier.digest(file)));
    return changes;
  }

  private String digest(Path file) {
    Fingerprint fingerprint = files.get(file);
    return fingerprint == null ? "absent" : fingerprint.digest();
  }

  private SimpleFileVisitor<Path> visitor(Path excluded, Scan earlier) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(excluded) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !EditorFiles.contains(file)) {
          add(file, attributes, earlier);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE; // gone since it was listed, a link in a circle, unreadable
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        return FileVisitResult.CONTINUE; // the folder went away while it was listed
      }
    };
  }

  private void add(Path file, BasicFileAttributes attributes, Scan earlier) {
    Fingerprint known = earlier.files.get(file);
    try {
      boolean same = known != null && known.stillHolds(attributes);
      files.put(file, same ? known : Fingerprint.of(file, attributes));
    } catch (IOException e) {
      // Deleted or locked between the listing and the reading: absent for now, the next scan looks
      // again.
      files.remove(file);
    }
  }
}
