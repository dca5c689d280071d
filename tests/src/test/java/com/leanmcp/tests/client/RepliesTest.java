package com.leanmcp.tests.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.test.client.Asked;
import com.leanmcp.test.client.CallResult;
import com.leanmcp.test.client.Replies;
import com.leanmcp.test.client.RunningServer;
import com.leanmcp.test.client.TestClient;
import com.leanmcp.tests.TestServer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests of authors reply to what their calls ask: the same in memory and over HTTP. */
abstract class RepliesTest {
  private static final String ANN = "{\"name\":\"Ann\"}";

  abstract TestClient client();

  static final class InMemoryTest extends RepliesTest {
    private final TestClient client = TestClient.of(TestServer.builder(() -> {}));

    @Override
    TestClient client() {
      return client;
    }

    @AfterEach
    void close() {
      client.close();
    }
  }

  static final class OverHttpTest extends RepliesTest {
    @RegisterExtension
    static final RunningServer SERVER = RunningServer.of(() -> TestServer.builder(() -> {}));

    @Override
    TestClient client() {
      return SERVER.client();
    }
  }

  @Test
  void everythingThatIsAskedIsRepliedTo() {
    CallResult result = client()
        .replying(Replies.none()
            .accept("user_name", ANN)
            .sample("greeting", "Hi")
            .roots("client_roots", "file:///a", "file:///b"))
        .call("ask_all", "{\"topic\":\"tea\"}");

    assertThat(result.text()).isEqualTo("Ann, Hi, [file:///a, file:///b]");
    assertThat(result.answer().asked())
        .extracting(Asked::method)
        .containsExactlyInAnyOrder("elicitation/create", "sampling/createMessage", "roots/list");
  }

  @Test
  void roundsAreRepliedToInTheirOrder() {
    CallResult result = client()
        .replying(Replies.none().accept("first", ANN).accept("second", "{\"name\":\"Bob\"}"))
        .call("two_steps");

    assertThat(result.answer().asked()).extracting(Asked::key).containsExactly("first", "second");
    assertThat(result.answer().asked().get(1).message()).isEqualTo("Who comes with Ann?");
    assertThat(result.text()).contains("Ann", "Bob");
  }

  @Test
  void aFormMayBeFilledInWronglyFirst() {
    CallResult result = client()
        .replying(Replies.none().accept("user_name", "{\"name\":7}").accept("user_name", ANN))
        .call("introduce");

    assertThat(result.text()).isEqualTo("Hello, Ann!");
    assertThat(result.answer().asked()).hasSize(2);
    assertThat(result.answer().asked().get(1).message()).contains("name");
  }

  @Test
  void usersSayNoOrGoAwayOrToAPage() {
    String show = "{\"show\":\"Cats\"}";
    assertThat(client()
            .replying(Replies.none().decline("guest"))
            .call("book_seats", show)
            .text())
        .isEqualTo("Cats declined");
    assertThat(client()
            .replying(Replies.none().cancel("guest"))
            .call("book_seats", show)
            .text())
        .isEqualTo("Cats cancelled");
    assertThat(client().replying(Replies.none().visit("payment")).call("pay").text())
        .isEqualTo("payment ACCEPTED");
  }

  @Test
  void promptsAreRepliedToLikeTools() {
    assertThat(client()
            .replying(Replies.none().accept("user_context", ANN))
            .prompt("personal_prompt", Map.of())
            .messages()
            .get(0)
            .text())
        .isEqualTo("Write to Ann");
  }

  @Test
  void aQuestionWithoutAReplyFailsTheTestWithItsWords() {
    TestClient client = client().replying(Replies.none().accept("name", ANN));

    assertThatThrownBy(() -> client.call("introduce"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the call asks \"user_name\" by elicitation/create")
        .hasMessageContaining("there is no reply to it; there are replies to [name]");
  }

  @Test
  void aQuestionThatIsAskedTooOftenFailsTheTest() {
    TestClient client = client().replying(Replies.none().accept("user_name", "{}"));

    assertThatThrownBy(() -> client.call("introduce"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("its replies are used up");
  }

  @Test
  void aClientWithoutRepliesCanAnswerNothing() {
    assertThat(client().call("book_seats", "{\"show\":\"Cats\"}").answer().errorCode())
        .contains(-32021);
  }
}
