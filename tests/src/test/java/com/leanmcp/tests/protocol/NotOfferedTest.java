package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.CalculatorService;
import com.leanmcp.tests.service.CalculatorServiceTable;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, row 6: a server that has nothing but tools. */
class NotOfferedTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.builder(() -> {})
        .services(CalculatorServiceTable.of(new CalculatorService()))
        .start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prompts/list | ''",
        "prompts/get | \"name\":\"review\"",
        "resources/list | ''",
        "resources/templates/list | ''",
        "resources/read | \"uri\":\"library://motto\"",
        "completion/complete | \"ref\":{\"type\":\"ref/prompt\",\"name\":\"review\"},\"argument\":{\"name\":\"a\",\"value\":\"\"}"
      })
  void row06WhatIsNotOfferedIsAnUnknownMethod(String method, String params) {
    String name = params.contains("review\"") ? "review" : "library://motto";
    Reply modern =
        Message.modern(server.port(), method, params).header("Mcp-Name", name).send();
    Reply legacy = Message.legacy(server.port(), Message.session(server.port()), method, params)
        .send();

    assertThat(modern.status()).isEqualTo(404);
    assertThat(modern.errorCode()).isEqualTo(-32601);
    assertThat(modern.number("id")).isEqualTo(1);
    assertThat(legacy.status()).isEqualTo(200);
    assertThat(legacy.errorCode()).isEqualTo(-32601);
  }

  @ParameterizedTest
  @ValueSource(strings = {"resources/subscribe", "resources/unsubscribe"})
  void row06NothingCanBeWatchedWhereThereIsNothing(String method) {
    Reply reply = Message.legacy(
            server.port(), Message.session(server.port()), method, "\"uri\":\"library://motto\"")
        .send();

    assertThat(reply.errorCode()).isEqualTo(-32601);
  }

  @Test
  void row06OnlyWhatIsOfferedIsDeclared() {
    Reply discovered = Message.modern(server.port(), "server/discover", "").send();
    Reply opened = Message.initialize(server.port(), "2025-11-25").send();

    for (Reply each : new Reply[] {discovered, opened}) {
      assertThat(each.at("result.capabilities.tools")).isPresent();
      assertThat(each.at("result.capabilities.prompts")).isEmpty();
      assertThat(each.at("result.capabilities.resources")).isEmpty();
      assertThat(each.at("result.capabilities.completions")).isEmpty();
    }
  }
}
