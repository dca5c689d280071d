package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.OpenService;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A tool whose input schema its author wrote, over the wire. */
class HandWrittenSchemaTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply find(String arguments) {
    return Message.call(server.port(), "find", arguments).send();
  }

  @Test
  void isListedAsItIsOnOneLine() {
    Reply reply = Message.modern(server.port(), "tools/list", "").send();

    assertThat(reply.text())
        .contains("\"inputSchema\":" + OpenService.FIND.replace('\n', ' ') + "}");
  }

  @Test
  void leavesTheArgumentsToTheTool() {
    assertThat(find("{\"naïve name\":7}").content()).isEqualTo("{\"naïve name\":7}");
    assertThat(find("{}").isError()).isTrue();
    assertThat(find("{}").content()).isEqualTo("give either an id or a name");
  }

  @Test
  void refusesWhatIsNoObjectOrHasANameTwice() {
    assertThat(find("[]").errorCode()).isEqualTo(-32602);
    assertThat(find("{\"id\":1,\"id\":2}").content()).contains("/id: given more than once");
  }
}
