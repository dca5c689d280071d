package com.leanmcp.tests.threat;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.clerk.FakeClerk;
import com.leanmcp.tests.clerk.Signer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.Test;

/** Threat T32: a caller's token goes no further than the check of it. */
class PassthroughTest {
  @Test
  void whatAToolAsksOthersCarriesNoTokenAndTheToolKnowsNone() {
    try (FakeClerk other = new FakeClerk(new Signer("unused"));
        McpServer server = TestServer.start()) {
      Message call =
          Message.call(server.port(), "fetch_page", "{\"url\":\"" + other.url() + "/page\"}");

      Reply reply = call.bearer("user~canary").metaToken("user~canary").send();

      assertThat(reply.number("result.structuredContent.status")).isEqualTo(404);
      assertThat(other.asked("/page")).containsExactly(new FakeClerk.Asked("/page", "null"));
      assertThat(reply.string("result.structuredContent.meta"))
          .contains("protocolVersion")
          .doesNotContain("authorization", "user~canary");
      assertThat(reply.text()).doesNotContain("user~canary");
    }
  }
}
