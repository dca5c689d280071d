package com.leanmcp.maven;

import org.junit.jupiter.api.Test;

/** {@code leanmcp:dev} at the root of a build of two modules, neither of them installed. */
class DevModulesIT {
  @Test
  void editsOfEitherModuleAreServedAndWhatHoldsOldClassesIsNamed() throws Exception {
    DevProject project = DevProject.copyOf("dev-modules");

    try (DevRun run = DevRun.start(project)) {
      run.awaitTool("words", "one and two");

      project.replace("library/src/main/java/words/Words.java", "one", "three");
      run.awaitTool("words", "three and two");

      project.replace("app/src/main/java/demo/WordService.java", "and two", "and four");
      run.awaitTool("words", "three and four");

      run.awaitOutput("the classes of version-1 are not let go");
      run.awaitOutput("forgotten-thread");
    }
  }
}
