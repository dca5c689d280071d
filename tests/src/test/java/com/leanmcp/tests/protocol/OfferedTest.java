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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prompts, resources and completions in every revision; each reply is judged by its schema as it comes. */
class OfferedTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply modern(String method, String params) {
    return Message.modern(server.port(), method, params).send();
  }

  private static Reply prompt(String name, String arguments) {
    return Message.prompt(server.port(), name, arguments).send();
  }

  private static Reply read(String uri) {
    return Message.read(server.port(), uri).send();
  }

  private static Reply complete(String ref, String argument, String value, String context) {
    return modern(
        "completion/complete",
        "\"ref\":{" + ref + "},\"argument\":{\"name\":\"" + argument + "\",\"value\":\"" + value
            + "\"}" + context);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
  void sessionsOfEveryRevisionAreToldWhatTheyKnow(String revision) {
    String session = Message.session(server.port(), revision);
    String[][] requests = {
      {"prompts/list", ""},
      {"prompts/get", "\"name\":\"gallery\""},
      {"prompts/get", "\"name\":\"review\",\"arguments\":{\"change\":\"7\"}"},
      {"resources/list", ""},
      {"resources/templates/list", ""},
      {"resources/read", "\"uri\":\"library://leaflets\""},
      {"resources/read", "\"uri\":\"book://1\""},
      {"resources/read", "\"uri\":\"ui://library/seal\""},
      {
        "completion/complete",
        "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"review\"},\"argument\":{\"name\":\"change\",\"value\":\"\"}"
      },
      {"tools/call", "\"name\":\"show\",\"arguments\":{}"},
      {"logging/setLevel", "\"level\":\"debug\""},
      {"resources/subscribe", "\"uri\":\"library://motto\""},
      {"resources/unsubscribe", "\"uri\":\"library://motto\""}
    };

    for (String[] each : requests) {
      Reply reply = Message.legacy(server.port(), session, each[0], each[1]).send();

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.at("result")).as(each[0] + " " + reply.text()).isPresent();
    }
  }

  @Test
  void statelessClientsListSortedWithAllThatIsDeclared() {
    Reply prompts = modern("prompts/list", "");
    Reply resources = modern("resources/list", "");
    Reply templates = modern("resources/templates/list", "");

    assertThat(prompts.text())
        .containsSubsequence(
            "\"broken_prompt\"", "\"gallery\"", "\"plan\"", "\"review\"", "\"trip\"")
        .contains("\"Code review\"", "https://example.com/review.png", "example.com/team");
    assertThat(resources.text())
        .containsSubsequence("library://burnt", "library://motto", "slow://resource")
        .contains("\"size\":7", "\"audience\":[\"user\"]", "\"priority\":0.5")
        .doesNotContain("book://");
    assertThat(templates.text())
        .containsSubsequence("book://{number}", "page:///{+path}", "shelf://{name}/content");
  }

  @Test
  void statelessClientsGetEveryContent() {
    Reply gallery = prompt("gallery", "{}");
    Reply show = Message.call(server.port(), "show", "{}").send();

    assertThat(gallery.string("result.description")).isEqualTo("Everything at once");
    assertThat(gallery.string("result.messages.0.content.text")).isEqualTo("Look.");
    assertThat(gallery.string("result.messages.1.content.data")).isEqualTo("AQID");
    assertThat(gallery.string("result.messages.2.content.type")).isEqualTo("audio");
    assertThat(gallery.string("result.messages.3.content.resource.text")).isEqualTo("Buy milk");
    assertThat(gallery.string("result.messages.4.content.uri")).isEqualTo("book://1");
    assertThat(show.isError()).isFalse();
    assertThat(show.string("result.structuredContent.shown")).isEqualTo("all");
    assertThat(show.string("result.content.3.resource.blob")).isEqualTo("Bg==");
  }

  @Test
  void statelessClientsReadTextBytesAndJson() {
    assertThat(read("library://motto").string("result.contents.0.text")).isEqualTo("Read on");
    assertThat(read("ui://library/seal").string("result.contents.0.blob")).isEqualTo("AQID");
    assertThat(read("book://2").string("result.contents.0.text"))
        .isEqualTo("{\"title\":\"Ulysses\"}");
    assertThat(read("library://leaflets").string("result.contents.1.blob")).isEqualTo("CQ==");
    assertThat(read("page:///a/b%20c").string("result.contents.0.text"))
        .isEqualTo("the page a/b c");
  }

  @Test
  void completionsKnowWhatIsChosenAndAreAtMostAHundred() {
    Reply city = complete(
        "\"type\":\"ref/prompt\",\"name\":\"trip\"",
        "city",
        "P",
        ",\"context\":{\"arguments\":{\"country\":\"fr\"}}");
    Reply many = complete("\"type\":\"ref/prompt\",\"name\":\"review\"", "change", "", "");
    Reply shelf =
        complete("\"type\":\"ref/resource\",\"uri\":\"shelf://{name}/content\"", "name", "p", "");

    assertThat(city.text()).contains("\"values\":[\"Paris\"]");
    assertThat(many.at("result.completion.values.99")).isPresent();
    assertThat(many.at("result.completion.values.100")).isEmpty();
    assertThat(many.number("result.completion.total")).isEqualTo(199);
    assertThat(many.text()).contains("\"hasMore\":true");
    assertThat(shelf.text()).contains("\"values\":[\"poems\",\"plays\"]");
  }

  @Test
  void whatHasNoCompletionCompletesToNothingAndWhatIsNotThereIsInvalid() {
    Reply nothing = complete("\"type\":\"ref/prompt\",\"name\":\"trip\"", "country", "", "");
    Reply unknown = complete("\"type\":\"ref/prompt\",\"name\":\"tripp\"", "city", "", "");
    Reply other = complete("\"type\":\"ref/tool\",\"name\":\"add\"", "a", "", "");

    assertThat(nothing.text()).contains("\"values\":[]");
    assertThat(unknown.errorCode()).isEqualTo(-32602);
    assertThat(other.errorCode()).isEqualTo(-32602);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reviev | {} | review",
        "review | {} | change",
        "review | {\"change\":\"x\"} | change",
        "review | {\"change\":\"0\"} | change",
        "review | {\"change\":\"1\",\"depth\":\"DEEP\"} | depth",
        "review | {\"change\":\"1\",\"colour\":\"red\"} | colour",
        "review | [] | arguments"
      })
  void row30PromptsRefuseWhatToolsWouldRefuse(String name, String arguments, String named) {
    Reply reply = prompt(name, arguments);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.errorCode()).isEqualTo(-32602);
    assertThat(reply.string("error.message")).contains(named);
  }

  @Test
  void row30WhatFailsInsideTellsNothingOfItself() {
    for (Reply reply : new Reply[] {prompt("broken_prompt", "{}"), read("library://burnt")}) {
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.errorCode()).isEqualTo(-32603);
      assertThat(reply.text()).doesNotContain("canary", "Exception");
    }
  }

  @Test
  void protectedPromptsAndResourcesWantACaller() {
    Message portrait = Message.prompt(server.port(), "portrait", "{}");
    Message loans = Message.read(server.port(), "library://loans");

    assertThat(portrait.send().status()).isEqualTo(401);
    assertThat(loans.send().status()).isEqualTo(401);
    assertThat(portrait.bearer("user~ann").send().string("result.messages.0.content.text"))
        .isEqualTo("Write about ann");
    Reply read = loans.bearer("user~ann").send();
    assertThat(read.string("result.contents.0.text")).isEqualTo("the loans of ann");
    assertThat(read.string("result.cacheScope")).isEqualTo("private");
  }
}
