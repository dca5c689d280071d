package com.leanmcp.maven.launch;

import com.leanmcp.maven.compile.Problem;
import java.util.List;

/** How the build of all modules went. */
record BuildReport(boolean good, int compiled, List<Problem> problems) {
  BuildReport {
    problems = List.copyOf(problems);
  }
}
