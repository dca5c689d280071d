package com.leanmcp.maven.dev;

import java.time.Duration;
import java.util.List;

/** How a build up to the compiled classes ended. */
public sealed interface Compilation {
  record Compiled(Duration time) implements Compilation {}

  /** The compiler found errors; the report shows each with its line and caret. */
  record Rejected(List<String> report) implements Compilation {
    public Rejected {
      report = List.copyOf(report);
    }
  }

  /** Another plugin of the build stopped it. */
  record Stopped(String goal, String message) implements Compilation {}
}
