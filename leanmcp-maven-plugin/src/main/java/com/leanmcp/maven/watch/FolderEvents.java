package com.leanmcp.maven.watch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent.Kind;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Rings when the operating system tells of a change, and now and then without one, for file systems of which it tells
 * nothing.
 */
final class FolderEvents implements Bell {
  private static final long LONGEST_SILENCE_MILLIS = 1_000;
  private static final Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_DELETE,
    StandardWatchEventKinds.ENTRY_MODIFY
  };

  private final WatchService service = FileSystems.getDefault().newWatchService();
  private final Map<Path, WatchKey> keys = new HashMap<>();

  FolderEvents() throws IOException {}

  @Override
  public void listen(Watched watched) throws IOException {
    for (Path folder : watched.folders()) {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(
            folder,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Registration(watched.excluded()));
      } else {
        register(existing(folder));
      }
    }
    register(existing(watched.environment()));
  }

  @Override
  public void await() throws InterruptedException {
    WatchKey rung = service.poll(LONGEST_SILENCE_MILLIS, TimeUnit.MILLISECONDS);
    while (rung != null) {
      rung.pollEvents();
      if (!rung.reset()) {
        keys.values().remove(rung); // its folder is gone
      }
      rung = service.poll();
    }
  }

  /** The folder in which {@code file} would appear, or the one in which that would. */
  private static Path existing(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    while (!Files.isDirectory(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder;
  }

  private void register(Path folder) {
    WatchKey known = keys.get(folder);
    if (known == null || !known.isValid()) {
      try {
        keys.put(folder, folder.register(service, KINDS));
      } catch (IOException e) {
        // Gone again, or one folder more than the system watches: the looks without an event find
        // its edits.
        keys.remove(folder);
      }
    }
  }

  private final class Registration extends SimpleFileVisitor<Path> {
    private final Path excluded;

    Registration(Path excluded) {
      this.excluded = excluded;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(excluded)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      register(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE; // gone since it was listed
    }
  }
}
