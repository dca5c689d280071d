package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What was answered before a server ended is not lost: any server with its key goes on. */
class AskNodesTest {
  private static final byte[] KEY = key(1);

  private static byte[] key(int value) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) value);
    return key;
  }

  private static McpServer node(byte[] key) {
    return TestServer.builder(() -> {}).sessionKey(key).start();
  }

  private static Reply call(McpServer node, String more) {
    String meta = Message.META.replace("Capabilities\":{}", "Capabilities\":{\"elicitation\":{}}");
    return Message.of(
            node.port(),
            Message.request("tools/call", "\"name\":\"two_steps\",\"arguments\":{}," + more + meta))
        .header("MCP-Protocol-Version", Message.MODERN)
        .header("Mcp-Method", "tools/call")
        .header("Mcp-Name", "two_steps")
        .send();
  }

  private static String answer(Reply asked, String key, String name) {
    return "\"inputResponses\":{\"" + key + "\":{\"action\":\"accept\",\"content\":{\"name\":\""
        + name + "\"}}},\"requestState\":\"" + asked.string("result.requestState") + "\",";
  }

  @Test
  void anotherNodeGoesOnAfterACrash() {
    Reply asked;
    try (McpServer first = node(KEY)) {
      asked = call(first, "");
    }
    Reply second;
    try (McpServer other = node(KEY)) {
      second = call(other, answer(asked, "first", "Ann"));
    }
    assertThat(second.string("result.inputRequests.second.params.message"))
        .isEqualTo("Who comes with Ann?");
    try (McpServer third = node(KEY)) {
      assertThat(call(third, answer(second, "second", "Bob")).content())
          .startsWith("Ann and Bob as ");
    }
  }

  @Test
  void aNodeWithAnotherKeyRefusesTheState() {
    Reply asked;
    try (McpServer first = node(KEY)) {
      asked = call(first, "");
    }
    try (McpServer stranger = node(key(2))) {
      Reply refused = call(stranger, answer(asked, "first", "Ann"));
      assertThat(refused.errorCode()).isEqualTo(-32602);
    }
  }
}
