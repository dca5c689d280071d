package com.leanmcp.tests.protocol;

import static com.leanmcp.tests.service.LibraryService.MOTTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.service.LiveServices;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.CalculatorService;
import com.leanmcp.tests.service.LibraryService;
import com.leanmcp.tests.service.PromptService;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, extras: who is told of changes, and of which. */
class ListenTest {
  private static final String TOOLS = "notifications/tools/list_changed";
  private static final String PROMPTS = "notifications/prompts/list_changed";
  private static final String RESOURCES = "notifications/resources/list_changed";
  private static final String UPDATED = "notifications/resources/updated";

  private McpServer server;

  @BeforeEach
  void start() {
    server = TestServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Events listen(String filter) throws Exception {
    Events stream = Message.listen(server.port(), filter).stream();
    assertThat(stream.head().status()).isEqualTo(200);
    return stream;
  }

  private Events standalone(String session) throws Exception {
    return Message.get(server.port(), session).with("Accept", "text/event-stream").stream();
  }

  /** Takes a service away and offers it again. */
  private void change(Class<?> service) {
    LiveServices services = server.services();
    ServiceTable table = services.catalog().tables().stream()
        .filter(each -> each.service().equals(service.getName()))
        .findFirst()
        .orElseThrow();
    services.remove(table);
    services.add(table);
  }

  /** What all these streams say until the server has stopped. */
  private List<List<String>> methodsUntilTheEnd(Events... streams) throws Exception {
    CompletableFuture<Void> closing = Background.run(server::close);
    List<List<String>> methods = new ArrayList<>();
    for (Events each : streams) {
      methods.add(each.rest().stream()
          .filter(message -> message.at("method").isPresent())
          .map(message -> message.string("method"))
          .distinct()
          .toList());
    }
    closing.get(60, TimeUnit.SECONDS);
    return methods;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"notifications\":null",
        "\"notifications\":[]",
        "\"notifications\":\"toolsListChanged\"",
        "\"notifications\":{\"resourceSubscriptions\":\"library://motto\"}",
        "\"notifications\":{\"resourceSubscriptions\":[1]}"
      })
  void aFilterHasToBeThereAndToBeOne(String params) {
    Reply reply = Message.modern(server.port(), "subscriptions/listen", params).send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.errorCode()).isEqualTo(-32602);
    assertThat(reply.number("id")).isEqualTo(1);
  }

  @Test
  void anEmptyFilterIsAcknowledgedAsEmpty() throws Exception {
    try (Events stream = listen("")) {
      Reply first = stream.next();

      assertThat(first.string("method")).isEqualTo("notifications/subscriptions/acknowledged");
      assertThat(first.text()).contains("\"notifications\":{}");
    }
  }

  @Test
  void onlyWhatThereIsIsAcknowledged() throws Exception {
    try (Events stream = listen(
        "\"toolsListChanged\":true,\"promptsListChanged\":false,\"moodChanged\":[\"a\"],"
            + "\"resourceSubscriptions\":[\"library://motto\",\"library://nothing\",\"book://1\"]")) {
      Reply first = stream.next();

      assertThat(first.text())
          .contains(
              "\"toolsListChanged\":true",
              "\"resourceSubscriptions\":[\"book://1\",\"library://motto\"]")
          .doesNotContain("promptsListChanged", "nothing", "moodChanged");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"7\"", "\"a \\\" b\"", "0", "-1"})
  void everyMessageCarriesTheIdOfTheListenAsItWasWritten(String id) throws Exception {
    try (Events stream = Message.listen(
        server.port(), "\"toolsListChanged\":true,\"resourceSubscriptions\":[\"" + MOTTO + "\"]")
        .id(id)
        .stream()) {
      String member = "\"io.modelcontextprotocol/subscriptionId\":" + id;
      assertThat(stream.next().text()).contains(member);

      server.services().resourceUpdated(MOTTO);
      assertThat(stream.next().text()).contains(UPDATED, member);
      change(CalculatorService.class);
      assertThat(stream.next().text()).contains(TOOLS, member);
      CompletableFuture<Void> closing = Background.run(server::close);
      List<Reply> rest = stream.rest();
      closing.get(60, TimeUnit.SECONDS);

      assertThat(rest.get(rest.size() - 1).text())
          .contains("\"id\":" + id + ",", "\"resultType\":\"complete\"", member);
    }
  }

  @Test
  void changesOfListsGoToThoseWhoAskedForThem() throws Exception {
    String session = Message.session(server.port());
    try (Events tools = listen("\"toolsListChanged\":true");
        Events prompts = listen("\"promptsListChanged\":true");
        Events resources = listen("\"resourcesListChanged\":true");
        Events nothing = listen("\"toolsListChanged\":false");
        Events all = standalone(session)) {
      for (Events each : List.of(tools, prompts, resources, nothing)) {
        each.next();
      }
      all.event();

      change(CalculatorService.class);
      change(PromptService.class);
      change(LibraryService.class);
      List<List<String>> said = methodsUntilTheEnd(tools, prompts, resources, nothing, all);

      assertThat(said.get(0)).containsExactly(TOOLS);
      assertThat(said.get(1)).containsExactly(PROMPTS);
      assertThat(said.get(2)).containsExactly(RESOURCES);
      assertThat(said.get(3)).isEmpty();
      assertThat(said.get(4)).containsExactlyInAnyOrder(TOOLS, PROMPTS, RESOURCES);
    }
  }

  @Test
  void changesOfResourcesGoToThoseWhoWatchThem() throws Exception {
    String watching = Message.session(server.port());
    String watched = Message.session(server.port());
    String idle = Message.session(server.port());
    for (String session : List.of(watching, watched)) {
      Message.legacy(server.port(), session, "resources/subscribe", "\"uri\":\"" + MOTTO + "\"")
          .send();
    }
    Message.legacy(server.port(), watched, "resources/unsubscribe", "\"uri\":\"" + MOTTO + "\"")
        .send();
    try (Events one = listen("\"resourceSubscriptions\":[\"" + MOTTO + "\"]");
        Events other = listen("\"resourceSubscriptions\":[\"book://1\"]");
        Events lists = listen("\"resourcesListChanged\":true");
        Events ofWatching = standalone(watching);
        Events ofWatched = standalone(watched);
        Events ofIdle = standalone(idle)) {
      for (Events each : List.of(one, other, lists, ofWatching, ofWatched, ofIdle)) {
        each.event();
      }

      Reply set =
          Message.call(server.port(), "set_motto", "{\"text\":\"Read more\"}").send();
      List<List<String>> said =
          methodsUntilTheEnd(one, other, lists, ofWatching, ofWatched, ofIdle);

      assertThat(set.isError()).isFalse();
      assertThat(said)
          .containsExactly(
              List.of(UPDATED), List.of(), List.of(), List.of(UPDATED), List.of(), List.of());
    }
  }

  @Test
  void whatWasTakenAwayIsGoneAndComesBack() {
    ServiceTable table = server.services().catalog().tables().stream()
        .filter(each -> each.service().equals(PromptService.class.getName()))
        .findFirst()
        .orElseThrow();
    Message review = Message.prompt(server.port(), "review", "{\"change\":\"1\"}");

    server.services().remove(table);
    Reply gone = review.send();
    server.services().add(table);

    assertThat(gone.errorCode()).isEqualTo(-32602);
    assertThat(review.send().at("result.messages")).isPresent();
  }

  @Test
  void aProtectedResourceIsWatchedByThoseWhoMayReadIt() throws Exception {
    Message listen =
        Message.listen(server.port(), "\"resourceSubscriptions\":[\"library://loans\"]");
    String subscribe = "\"uri\":\"library://loans\"";
    String session = Message.session(server.port());

    assertThat(listen.send().status()).isEqualTo(401);
    assertThat(Message.legacy(server.port(), session, "resources/subscribe", subscribe)
            .send()
            .status())
        .isEqualTo(401);
    try (Events stream = listen.bearer("user~ann").stream()) {
      assertThat(stream.next().text()).contains("library://loans");
    }
  }

  @Test
  void listeningIsOfTheModernEraAlone() {
    Reply reply = Message.legacy(
            server.port(),
            Message.session(server.port()),
            "subscriptions/listen",
            "\"notifications\":{}")
        .send();

    assertThat(reply.errorCode()).isEqualTo(-32601);
  }
}
