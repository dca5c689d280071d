package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, extras: resources that are not there, and ways out of a template. */
class ResourceNotFoundTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "library://nothing",
        "book://3",
        "LIBRARY://motto",
        "library://motto/",
        "library://motto?x",
        "page:///../secret",
        "page:///a/../../secret",
        "page:///a/%2e%2e/secret",
        "page:///%2E%2E%2fsecret",
        "page:///a%2f..%2fsecret",
        "page:///..",
        "page:///a/..",
        "page:///..%5csecret",
        "page:///a%00b",
        "page:///%c0%ae%c0%ae/secret",
        "page:///%zz",
        "page:///",
        "shelf://../content",
        "shelf://%2e%2e/content",
        "shelf://a/b/content",
        "shelf:///content",
        ""
      })
  void whatIsNotThereIsNotFoundInBothErasAndNamed(String uri) {
    Reply modern = Message.read(server.port(), uri).send();
    Reply legacy = Message.legacy(
            server.port(),
            Message.session(server.port()),
            "resources/read",
            "\"uri\":\"" + uri + "\"")
        .send();

    assertThat(modern.status()).isEqualTo(200);
    assertThat(modern.errorCode()).isEqualTo(-32602);
    assertThat(modern.string("error.data.uri")).isEqualTo(uri);
    assertThat(legacy.status()).isEqualTo(200);
    assertThat(legacy.errorCode()).isEqualTo(-32002);
    assertThat(legacy.string("error.data.uri")).isEqualTo(uri);
  }

  @Test
  void dotsThatDoNotClimbStay() {
    assertThat(Message.read(server.port(), "page:///a/..b/c...")
            .send()
            .string("result.contents.0.text"))
        .isEqualTo("the page a/..b/c...");
    assertThat(Message.read(server.port(), "page:///%252e%252e/x")
            .send()
            .string("result.contents.0.text"))
        .isEqualTo("the page %2e%2e/x");
  }

  @Test
  void aVariableThatBreaksItsRuleIsInvalid() {
    for (String uri : new String[] {"book://0", "book://one", "book://1.5"}) {
      Reply reply = Message.read(server.port(), uri).send();

      assertThat(reply.errorCode()).isEqualTo(-32602);
      assertThat(reply.string("error.message")).contains("/number");
    }
  }

  private static Reply watch(String method) {
    return Message.legacy(
            server.port(), Message.session(server.port()), method, "\"uri\":\"library://nothing\"")
        .send();
  }

  @Test
  void whatIsNotThereCannotBeWatchedButUnwatched() {
    assertThat(watch("resources/subscribe").errorCode()).isEqualTo(-32002);
    assertThat(watch("resources/unsubscribe").text()).contains("\"result\":{}");
  }

  @Test
  void aUriThatIsNoneIsInvalid() {
    String session = Message.session(server.port());
    for (String params : new String[] {"", "\"uri\":7", "\"uri\":null"}) {
      assertThat(Message.legacy(server.port(), session, "resources/read", params)
              .send()
              .errorCode())
          .isEqualTo(-32602);
    }
  }
}
