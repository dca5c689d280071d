package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.service.TestTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedsTest {
  private final List<String> run = new ArrayList<>();
  private final TestServer server = new TestServer(new TestTable("A")
      .tool(
          ToolDefinition.named("ask")
              .needs(ClientCapability.ELICITATION, ClientCapability.SAMPLING)
              .build(),
          call -> {
            run.add("ask");
            return new ToolReply.Text("asked");
          }));

  private FakeExchange call(String capabilities) {
    return server.modern(
        "tools/call",
        List.of("\"name\":\"ask\""),
        List.of("\"io.modelcontextprotocol/clientCapabilities\":" + capabilities));
  }

  @Test
  void aClientThatCannotIsToldEverythingItLacksBeforeAnythingRuns() {
    FakeExchange exchange = call("{\"roots\":{}}");

    assertThat(((Answer.Failure) exchange.answer()).why()).isEqualTo(Answer.Why.BAD_REQUEST);
    assertThat(exchange.body())
        .contains(
            "\"id\":1",
            "\"code\":-32021",
            "\"data\":{\"requiredCapabilities\":{\"sampling\":{},\"elicitation\":{}}}");
    assertThat(run).isEmpty();
  }

  @Test
  void whatTheClientHasIsNotNamed() {
    assertThat(call("{\"elicitation\":{}}").body())
        .contains("\"requiredCapabilities\":{\"sampling\":{}}");
  }

  @Test
  void aClientThatCanIsServed() {
    assertThat(call("{\"elicitation\":{\"form\":{}},\"sampling\":{}}").body()).contains("asked");
  }

  @Test
  void aCapabilityThatIsNoObjectIsNotDeclared() {
    assertThat(call("{\"elicitation\":null,\"sampling\":false}").body())
        .contains("\"requiredCapabilities\":{\"sampling\":{},\"elicitation\":{}}");
  }

  @Test
  void whatAnEarlierRequestDeclaredDoesNotCount() {
    call("{\"elicitation\":{},\"sampling\":{}}");

    assertThat(call("{}").body()).contains("\"code\":-32021");
  }

  @Test
  void aSessionDeclaresItOnceForAllItsCalls() {
    int both = ClientCapabilities.bits(JsonSlice.of("{\"sampling\":{},\"elicitation\":{}}"));
    String able =
        server.ids.open(ProtocolRevision.V2025_11_25, both, "client", "1", Optional.empty());
    String unable = server.session(ProtocolRevision.V2025_11_25);

    assertThat(server.legacy(able, "tools/call", "\"name\":\"ask\"").body()).contains("asked");
    FakeExchange refused = server.legacy(unable, "tools/call", "\"name\":\"ask\"");
    assertThat(((Answer.Failure) refused.answer()).why()).isEqualTo(Answer.Why.IN_BAND);
  }
}
