package com.leanmcp.maven.compile;

import java.nio.file.Path;
import java.util.Set;

/** Whether what has been compiled gives what a full build would. */
sealed interface Verdict {
  record Enough() implements Verdict {}

  /** These have to be compiled together with the rest. */
  record More(Set<Path> sources) implements Verdict {
    public More {
      sources = Set.copyOf(sources);
    }
  }

  /** It cannot be told from the class files. */
  record Everything() implements Verdict {}
}
