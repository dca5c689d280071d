package com.leanmcp.tests.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.leanmcp.tests.node.NodeFolder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page's modules work out without a page, by Node's own test runner. */
class InspectorModulesTest {
  private static final long SECONDS = 60;

  private static Optional<InspectorScripts> scripts = Optional.empty();

  @BeforeAll
  static void install() throws Exception {
    scripts = InspectorScripts.install();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json.test.mjs", "model.test.mjs", "template.test.mjs", "wire.test.mjs"})
  void passTheirTests(String script) throws Exception {
    assumeTrue(scripts.isPresent(), "there is no Node");

    NodeFolder.Output output = scripts
        .get()
        .run(SECONDS, List.of("--test", "--test-reporter=tap"), List.of(script), List.of());

    assertThat(output.exit()).as(output.toString()).isZero();
    assertThat(output.out()).contains("# fail 0").doesNotContain("# pass 0");
  }
}
