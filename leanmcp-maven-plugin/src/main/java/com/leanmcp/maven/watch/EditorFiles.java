package com.leanmcp.maven.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Knows the files editors put next to the one being edited: swap files, backups, locks, save probes. */
final class EditorFiles {
  private static final List<String> ENDINGS =
      List.of("~", ".swp", ".swx", ".tmp", "___jb_tmp___", "___jb_old___");
  // 4913 is what vim creates to see whether it may write to the folder.
  private static final Set<String> NAMES = Set.of("4913", ".DS_Store");

  private EditorFiles() {}

  static boolean contains(Path file) {
    String name = file.getFileName().toString();
    return NAMES.contains(name)
        || name.startsWith(".#")
        || (name.startsWith("#") && name.endsWith("#"))
        || ENDINGS.stream().anyMatch(name::endsWith);
  }
}
