package com.leanmcp.tests.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.McpServer;
import com.leanmcp.McpServerBuilder;
import com.leanmcp.service.AppPage;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.CalculatorService;
import com.leanmcp.tests.service.CalculatorServiceTable;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MCP Apps, {@code io.modelcontextprotocol/ui}, as a server has to serve them. */
class AppsTest {
  private static final String EXTENSION = "\"extensions\":{\"io.modelcontextprotocol/ui\":{}}";

  private static McpServerBuilder of(ServiceTable... tables) {
    return TestServer.builder(() -> {}).services(tables);
  }

  private static String body(Reply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  @Test
  void aServerOfToolsWithViewsSaysSo() {
    try (McpServer server = of(ViewTable.whole()).start()) {
      assertThat(body(Message.modern(server.port(), "server/discover", "").send()))
          .contains(EXTENSION);
    }
    try (McpServer server =
        of(CalculatorServiceTable.of(new CalculatorService())).start()) {
      assertThat(body(Message.modern(server.port(), "server/discover", "").send()))
          .doesNotContain("extensions");
    }
  }

  @ParameterizedTest
  @CsvSource({"2025-11-25,true", "2025-06-18,true", "2025-03-26,false", "2024-11-05,false"})
  void aSessionIsToldWhereItsRevisionShowsTheMetadataOfTools(String version, boolean told) {
    try (McpServer server = of(ViewTable.whole()).start()) {
      String opened = body(Message.initialize(server.port(), version).send());
      String tools = body(
          Message.legacy(server.port(), Message.session(server.port(), version), "tools/list", "")
              .send());

      assertThat(opened.contains(EXTENSION)).isEqualTo(told);
      assertThat(tools.contains("\"_meta\":{\"ui\":{\"resourceUri\":\"ui://seats/picker\"}}"))
          .isEqualTo(told);
    }
  }

  @Test
  void theViewIsReadWithItsTypeAndWhatItAsksOfTheHost() {
    try (McpServer server = of(ViewTable.whole()).start()) {
      assertThat(body(Message.read(server.port(), ViewTable.PICKER).send()))
          .contains(
              "\"mimeType\":\"text/html;profile=mcp-app\"",
              "\"text\":\"" + ViewTable.HTML + "\"",
              "\"_meta\":{\"ui\":{\"csp\":{\"connectDomains\":[\"https://a.example\"]}}}");
    }
  }

  @Test
  void aToolWhoseViewNobodyOffersIsNotServed() {
    assertThatThrownBy(() -> of(new ViewTable("ui://seats/map", List.of())).start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the tool seats of com.acme.SeatService has the view ui://seats/map, which no"
            + " service offers; offer it with @AppView(uri = \"ui://seats/map\", file = …) on a"
            + " service");
    assertThatThrownBy(() -> of(new ViewTable(
                "ui://seats/piker", List.of(ViewTable.resource(AppPage.MIME_TYPE))))
            .start())
        .hasMessageEndingWith("did you mean \"ui://seats/picker\"?");
  }

  @Test
  void aResourceOfAnotherTypeIsNoView() {
    assertThatThrownBy(
            () -> of(new ViewTable(ViewTable.PICKER, List.of(ViewTable.resource("text/html"))))
                .start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a resource of the type text/html;");
  }
}
