package com.leanmcp.tests.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.tests.clerk.ClerkServer;
import com.leanmcp.tests.clerk.FakeClerk;
import com.leanmcp.tests.clerk.Signer;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Tasks;
import java.util.List;

/** Every kind of request, of both eras, each answered as it should be. */
record Requests(int port, FakeClerk clerk, Signer signer) {
  private static final String ORDER =
      "{\"customer\":\"Ann\",\"items\":[{\"sku\":\"A-1\",\"quantity\":2,\"price\":1.5}]}";
  private static final String SHOUT = "{\"name\":\"Om\",\"times\":2}";
  private static final String MEMBERS =
      "\"progressToken\":1,\"io.modelcontextprotocol/logLevel\":\"debug\"";

  void everything() throws Exception {
    String session = Message.session(port);
    for (String list :
        List.of("tools/list", "prompts/list", "resources/list", "resources/templates/list")) {
      assertThat(Message.modern(port, list, "").send().at("result")).isPresent();
      assertThat(Message.legacy(port, session, list, "").send().at("result")).isPresent();
    }
    assertThat(Message.modern(port, "server/discover", "").send().at("result")).isPresent();
    assertThat(Message.legacy(port, session, "ping", "").send().at("result")).isPresent();
    calls(session);
    streams(session);
    questions();
    tasks();
    callers();
    mistakes(session);
    Message.delete(port, session).send();
  }

  private void calls(String session) {
    String two = "{\"a\":1,\"b\":2}";
    assertThat(Message.call(port, "add", two).send().content()).isEqualTo("3");
    assertThat(Message.legacyCall(port, session, "add", two).send().content()).isEqualTo("3");
    assertThat(Message.call(port, "create_order", ORDER).send().at("result.content"))
        .isPresent();
    assertThat(Message.call(port, "create_order", "{\"customer\":1}").send().isError())
        .isTrue();
    assertThat(Message.call(port, "fail", "{\"message\":\"no\"}").send().isError())
        .isTrue();
    assertThat(Message.call(port, "wait", "{}").send().content()).isEqualTo("through");
    assertThat(Message.prompt(port, "plan", "{\"until\":\"2026-12-24\"}").send().at("result"))
        .isPresent();
    assertThat(Message.read(port, "slow://resource").send().at("result.contents"))
        .isPresent();
    String completion = "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"review\"},"
        + "\"argument\":{\"name\":\"change\",\"value\":\"1\"}";
    assertThat(Message.modern(port, "completion/complete", completion)
            .header("Mcp-Name", "review")
            .send()
            .at("result"))
        .isPresent();
  }

  private void streams(String session) throws Exception {
    try (Events stream = Message.call(port, "chant", SHOUT).meta(MEMBERS).stream()) {
      assertThat(stream.rest()).hasSizeGreaterThan(1);
    }
    try (Events stream =
        Message.legacyCall(port, session, "chant", SHOUT).meta("\"progressToken\":1").stream()) {
      assertThat(stream.rest()).hasSizeGreaterThan(1);
    }
    try (Events stream = Message.listen(port, "\"toolsListChanged\":true").stream()) {
      assertThat(stream.next().text()).contains("acknowledged");
    }
    try (Events stream = Message.get(port, session).with("Accept", "text/event-stream").stream()) {
      assertThat(stream.head().status()).isEqualTo(200);
    }
  }

  private void questions() {
    Reply asked = able("").send();
    assertThat(asked.string("result.resultType")).isEqualTo("input_required");
    String answer = "\"requestState\":\"" + asked.string("result.requestState")
        + "\",\"inputResponses\":{\"user_name\":{\"action\":\"accept\",\"content\":{\"name\":\"Ann\"}}},";
    assertThat(able(answer).send().content()).isEqualTo("Hello, Ann!");
  }

  private Message able(String answer) {
    return Message.call(port, "introduce", "{}")
        .change("clientCapabilities\":{}", "clientCapabilities\":{\"elicitation\":{}}")
        .change("\"arguments\":", answer + "\"arguments\":");
  }

  private void tasks() throws Exception {
    Tasks client = Tasks.of(port);
    String id = client.begin("asking_job", "{}");
    client.await(id, "input_required");
    client.cancel(id);
    assertThat(client.await(client.begin("only_job", "{}"), "completed").at("result"))
        .isPresent();
  }

  private void callers() {
    Message call = Message.call(port, "shop_orders", "{}");
    assertThat(call.send().status()).isEqualTo(401);
    String claims = clerk.claims(
        "user_ann", ",\"aud\":\"http://localhost:" + port + "/mcp\",\"scope\":\"orders:read\"");
    String token = signer.sign(ClerkServer.ACCESS, claims);
    Message signed =
        Message.call(port, "shop_orders", "{}").header("Authorization", "Bearer " + token);
    assertThat(signed.send().at("result")).isPresent();
    String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
    assertThat(Message.call(port, "shop_orders", "{}")
            .header("Authorization", "Bearer " + forged)
            .send()
            .status())
        .isEqualTo(401);
  }

  private void mistakes(String session) {
    assertThat(Message.of(port, "{").send().errorCode()).isEqualTo(-32700);
    assertThat(Message.of(port, "[]").send().errorCode()).isEqualTo(-32600);
    assertThat(Message.modern(port, "no/such", "").send().errorCode()).isEqualTo(-32601);
    assertThat(Message.call(port, "no_such", "{}").send().errorCode()).isEqualTo(-32602);
    assertThat(Message.call(port, "add", "{}").with("Mcp-Name", "sub").send().errorCode())
        .isEqualTo(-32020);
    assertThat(Message.call(port, "only_job", "{}").send().errorCode()).isEqualTo(-32021);
    assertThat(Message.legacy(port, session, "no/such", "").send().errorCode()).isEqualTo(-32601);
  }
}
