package com.leanmcp.maven.compile;

import java.nio.file.Path;
import java.util.List;

/** How a module stands after an edit. */
public sealed interface BuildOutcome {
  /** What javac had to say about it. */
  List<Problem> problems();

  /**
   * It compiles.
   *
   * @param classes a folder with all that {@code mvn compile} would give, which nobody writes to any more
   * @param shape whether modules that use this one see the same classes as before
   * @param compiled how many sources were compiled
   */
  record Built(Path classes, Shape shape, int compiled, List<Problem> problems)
      implements BuildOutcome {
    public Built {
      problems = List.copyOf(problems);
    }
  }

  /** It does not; the version before stands. */
  record Rejected(List<Problem> problems) implements BuildOutcome {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  enum Shape {
    SAME,
    OTHER
  }
}
