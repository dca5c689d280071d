package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, extras: lists page by page, and cursors nobody gave. */
class PagingTest {
  private static McpServer whole;
  private static McpServer paged;

  @BeforeAll
  static void start() {
    whole = TestServer.start();
    paged = TestServer.builder(() -> {}).pageSize(2).start();
  }

  @AfterAll
  static void stop() {
    whole.close();
    paged.close();
  }

  private static List<JsonValue> items(Reply page, String member) {
    return ((JsonArray) page.at("result." + member).orElseThrow()).elements();
  }

  private static Message list(int port, String session, String method, String cursor) {
    String params = cursor.isEmpty() ? "" : "\"cursor\":" + cursor;
    return session.isEmpty()
        ? Message.modern(port, method, params)
        : Message.legacy(port, session, method, params);
  }

  @ParameterizedTest
  @CsvSource({
    "tools/list, tools, ''",
    "prompts/list, prompts, ''",
    "resources/list, resources, ''",
    "resources/templates/list, resourceTemplates, ''",
    "tools/list, tools, 2025-11-25",
    "prompts/list, prompts, 2025-06-18",
    "resources/list, resources, 2025-03-26",
    "resources/templates/list, resourceTemplates, 2024-11-05"
  })
  void thePagesAreTheList(String method, String member, String revision) {
    String inWhole = revision.isEmpty() ? "" : Message.session(whole.port(), revision);
    String inPaged = revision.isEmpty() ? "" : Message.session(paged.port(), revision);
    List<JsonValue> pages = new ArrayList<>();
    List<Optional<JsonValue>> scopes = new ArrayList<>();
    String cursor = "";
    do {
      Reply page = list(paged.port(), inPaged, method, cursor).send();
      pages.addAll(items(page, member));
      scopes.add(page.at("result.cacheScope"));
      cursor = page.at("result.nextCursor").isPresent()
          ? "\"" + page.string("result.nextCursor") + "\""
          : "";
    } while (!cursor.isEmpty());

    Reply all = list(whole.port(), inWhole, method, "").send();

    assertThat(pages).isEqualTo(items(all, member)).hasSizeGreaterThan(2);
    assertThat(scopes).hasSizeGreaterThan(1).containsOnly(all.at("result.cacheScope"));
    assertThat(all.at("result.nextCursor")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"abc\"", "\"MQ\"", "\"../x\"", "7", "true", "{}", "[]"})
  void aCursorThatNoListGaveIsInvalid(String cursor) {
    String session = Message.session(paged.port());
    for (String method :
        List.of("tools/list", "prompts/list", "resources/list", "resources/templates/list")) {
      for (Message each : List.of(
          list(paged.port(), "", method, cursor), list(paged.port(), session, method, cursor))) {
        Reply reply = each.send();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.errorCode()).isEqualTo(-32602);
        assertThat(reply.number("id")).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"prompts/list", "resources/list", "resources/templates/list"})
  void aCursorOfAnotherListIsInvalid(String method) {
    String cursor = list(paged.port(), "", "tools/list", "").send().string("result.nextCursor");

    assertThat(list(paged.port(), "", method, "\"" + cursor + "\"").send().errorCode())
        .isEqualTo(-32602);
    assertThat(list(paged.port(), "", "tools/list", "\"" + cursor.substring(1) + "\"")
            .send()
            .errorCode())
        .isEqualTo(-32602);
  }
}
