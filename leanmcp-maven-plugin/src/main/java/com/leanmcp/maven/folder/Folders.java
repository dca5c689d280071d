package com.leanmcp.maven.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Copies, mirrors and deletes whole folders. */
public final class Folders {
  private Folders() {}

  /** Copies all files of {@code from}, times included; a {@code from} that does not exist is empty. */
  public static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files(from)) {
      copyFile(from.resolve(file), to.resolve(file));
    }
  }

  /**
   * Gives {@code to} the files of {@code from} without copying their contents, where the file system can do that. Both
   * must be left unwritten from then on: a file is exchanged by deleting it first.
   */
  public static void link(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    boolean linking = true;
    for (Path file : files(from)) {
      Path target = to.resolve(file);
      Files.createDirectories(target.getParent());
      linking = linking && linked(from.resolve(file), target);
      if (!linking) {
        copyFile(from.resolve(file), target);
      }
    }
  }

  /** All regular files below {@code folder}, relative to it, sorted; none if there is no such folder. */
  public static Set<Path> files(Path folder) throws IOException {
    Set<Path> files = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          files.add(folder.relativize(file));
          return FileVisitResult.CONTINUE;
        }
      });
    }
    return files;
  }

  /** Copies a file over whatever is there; what has the old one open or linked keeps it. */
  public static void copyFile(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** Whether both are there and hold the same bytes. */
  public static boolean same(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other) && Files.mismatch(one, other) == -1;
  }

  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Deleter());
    }
  }

  private static boolean linked(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
      return true;
    } catch (NoSuchFileException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return false; // a file system without links, or too many of them: a copy does it too
    }
  }

  private static final class Deleter extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        throw e;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
