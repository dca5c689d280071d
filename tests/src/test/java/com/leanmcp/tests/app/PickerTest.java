package com.leanmcp.tests.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.leanmcp.tests.node.NodeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the view of {@code examples/apps} says to its host, by Node's own test runner. */
class PickerTest {
  private static final Path VIEW =
      Path.of("../examples/apps/src/main/resources/com/leanmcp/examples/apps/picker.html");
  private static final long SECONDS = 60;

  @Test
  void theViewTalksWithItsHost() throws Exception {
    Optional<NodeFolder> node = NodeFolder.install();
    assumeTrue(node.isPresent(), "there is no Node");
    try (var script = PickerTest.class.getResourceAsStream("/app/picker.test.mjs")) {
      node.get().put("app/picker.test.mjs", script.readAllBytes());
    }
    node.get().put("app/picker.html", Files.readAllBytes(VIEW));

    NodeFolder.Output output =
        node.get().run(SECONDS, List.of("--test", "--test-reporter=tap", "app/picker.test.mjs"));

    assertThat(output.exit()).as(output.toString()).isZero();
    assertThat(output.out()).contains("# fail 0", "# pass 6");
  }
}
