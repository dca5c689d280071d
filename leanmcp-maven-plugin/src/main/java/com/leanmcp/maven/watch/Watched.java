package com.leanmcp.maven.watch;

import java.nio.file.Path;
import java.util.List;

/**
 * What the user edits.
 *
 * @param folders source and resource folders; one that does not exist yet is watched all the same
 * @param environment the {@code .env} file, which restarts the program without a build
 * @param excluded the build's own folder: what lies in it is never an edit
 */
public record Watched(List<Path> folders, Path environment, Path excluded) {
  public Watched {
    folders = folders.stream().filter(folder -> !folder.startsWith(excluded)).toList();
  }

  /** The folders {@code earlier} does not have. */
  Watched beyond(Watched earlier) {
    List<Path> added =
        folders.stream().filter(f -> !earlier.folders.contains(f)).toList();
    return new Watched(added, environment, excluded);
  }
}
