package com.leanmcp.maven.dev;

import java.nio.file.Path;
import java.util.Set;

/** What Maven's side of the dev loop reacts to. */
sealed interface Signal {
  /** The dev JVM ended by itself. */
  record Ended(int exitCode) implements Signal {}

  /** Something that only Maven can take in holds other bytes; or anything, after the program ended. */
  record Edited(Set<Path> files) implements Signal {}

  /** The user typed a line. */
  record Typed(String line) implements Signal {}
}
