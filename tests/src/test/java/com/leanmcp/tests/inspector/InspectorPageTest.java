package com.leanmcp.tests.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.leanmcp.McpServer;
import com.leanmcp.inspector.BuildNews;
import com.leanmcp.inspector.Inspector;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.node.NodeFolder;
import com.leanmcp.tests.service.OrderService;
import com.leanmcp.tests.service.OrderServiceTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real page in a real Chromium, where there is one. */
class InspectorPageTest {
  private static final long SECONDS = 240;

  private static Optional<InspectorScripts> scripts = Optional.empty();
  private static Optional<Path> chromium = Optional.empty();

  private final BuildNews news = new BuildNews();
  private final McpServer server =
      TestServer.builder(this::build).inspector(Inspector.with(news)).start();
  private int builds;

  @BeforeAll
  static void find() throws Exception {
    chromium = Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
        .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
    if (chromium.isEmpty()) {
      System.err.println(
          "SKIPPED: the inspector in a browser, since there is no chromium on the PATH");
    } else {
      scripts = InspectorScripts.install();
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** What a call of the tool "wait" does: a build that fails, one that takes a service away, one that brings it back. */
  private void build() {
    ServiceTable orders = OrderServiceTable.of(new OrderService());
    switch (builds++) {
      case 0 -> {
        news.building();
        news.failed("Tools.java:7: error: <b>';' expected</b>");
      }
      case 1 -> {
        news.building();
        server.services().remove(served(orders.service()));
        news.served(Duration.ofMillis(210));
      }
      default -> server.services().add(orders);
    }
  }

  private ServiceTable served(String service) {
    return server.services().catalog().tables().stream()
        .filter(table -> table.service().equals(service))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.test.mjs", "hostile.test.mjs"})
  void doesWhatAPersonAsks(String script) throws Exception {
    assumeTrue(scripts.isPresent(), "there is no Chromium, or no Node");

    NodeFolder.Output output = scripts
        .get()
        .run(
            SECONDS,
            List.of(),
            List.of(script, "browser.mjs"),
            List.of(
                server.inspectorUri().orElseThrow().toString(), chromium.get().toString()));

    assertThat(output.exit()).as(output.toString()).isZero();
    assertThat(output.out()).contains("fail 0").doesNotContain("pass 0");
  }
}
