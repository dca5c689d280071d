package com.leanmcp.maven.create;

import java.util.Optional;

/** Which release of Java a project is written for. */
final class JavaRelease {
  private static final int OLDEST = 17;
  private static final int VIRTUAL_THREADS = 21;
  private static final int NEWEST_LONG_TERM = 25;

  private JavaRelease() {}

  /** The newest with long-term support that {@code jdk} compiles for. */
  static int of(int jdk) {
    if (jdk >= NEWEST_LONG_TERM) {
      return NEWEST_LONG_TERM;
    }
    return jdk >= VIRTUAL_THREADS ? VIRTUAL_THREADS : OLDEST;
  }

  /** What is wrong with it for {@code jdk}, if anything is. */
  static Optional<String> problem(String release, int jdk) {
    if (!release.matches("[0-9]{1,4}")) {
      return Optional.of("-Drelease \"" + release + "\" is no release of Java; use " + OLDEST + ", "
          + VIRTUAL_THREADS + " or " + NEWEST_LONG_TERM);
    }
    int number = Integer.parseInt(release);
    if (number < OLDEST) {
      return Optional.of(
          "-Drelease " + release + " is too old; LeanMCP needs " + OLDEST + " or newer");
    }
    if (number > jdk) {
      return Optional.of(
          "-Drelease " + release + " is newer than the JDK that runs Maven, which is " + jdk
              + "; set JAVA_HOME to a JDK " + release + " or leave -Drelease out");
    }
    return Optional.empty();
  }

  /** Whether a program of this release may use virtual threads (JEP 444). */
  static boolean hasVirtualThreads(int release) {
    return release >= VIRTUAL_THREADS;
  }
}
