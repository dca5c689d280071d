package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Strings that spell numbers, sent to a server that takes them for numbers and to one that does not. */
class CoercionTest {
  private static McpServer exact;
  private static McpServer off;

  @BeforeAll
  static void start() {
    exact = TestServer.builder(() -> {}).coerceArguments().start();
    off = TestServer.start();
  }

  @AfterAll
  static void stop() {
    exact.close();
    off.close();
  }

  private static String order(String quantity, String customer) {
    return "{\"customer\":\"" + customer + "\",\"items\":[{\"sku\":\"ABC-1\",\"quantity\":"
        + quantity + ",\"price\":\"2.50\"}]}";
  }

  private static String trip(String doors, String seats) {
    return "{\"day\":\"2026-11-30\",\"length\":\"PT2H\",\"vehicle\":{\"doors\":" + doors
        + ",\"type\":\"Car\"},\"seats\":{\"front\":" + seats
        + "},\"tags\":[\"1\",\"1.0\"],\"onward\":[]}";
  }

  @Test
  void theyAreViolationsByDefault() {
    Reply reply = Message.call(off.port(), "add", "{\"a\":\"5\",\"b\":2}").send();

    assertThat(reply.isError()).isTrue();
    assertThat(reply.content()).endsWith("\n/a: expected an integer, got the string \"5\"");
  }

  @Test
  void theyAreTakenForNumbersOnRequest() {
    Reply reply =
        Message.call(exact.port(), "add", "{\"a\":\"5\",\"b\":\"2.0\"}").send();

    assertThat(reply.isError()).isFalse();
    assertThat(reply.content()).isEqualTo("7");
  }

  @Test
  void sessionsAreServedAlike() {
    Reply opened = Message.initialize(exact.port(), "2025-06-18").send();
    String session = opened.header("mcp-session-id").orElseThrow();

    Reply reply = Message.legacyCall(exact.port(), session, "add", "{\"a\":\"5\",\"b\":2}")
        .send();

    assertThat(reply.content()).isEqualTo("7");
  }

  @Test
  void theyAreTakenForNumbersInsideOfRecords() {
    Reply reply =
        Message.call(exact.port(), "create_order", order("\"4\"", "7")).send();

    assertThat(reply.number("result.structuredContent.total")).isEqualTo(10);
    assertThat(reply.string("result.structuredContent.customer")).isEqualTo("7");
  }

  @Test
  void theyAreTakenForNumbersInsideOfVariantsAndMaps() {
    Reply reply =
        Message.call(exact.port(), "book_trip", trip("\"4\"", "\"2\"")).send();

    assertThat(reply.number("result.structuredContent.vehicle.doors")).isEqualTo(4);
    assertThat(reply.number("result.structuredContent.seats.front")).isEqualTo(2);
    assertThat(reply.string("result.structuredContent.tags.1")).isEqualTo("1.0");
  }

  @Test
  void theyAreHeldToTheSameBounds() {
    Reply reply =
        Message.call(exact.port(), "create_order", order("\"1000\"", "x")).send();

    assertThat(reply.isError()).isTrue();
    assertThat(reply.content())
        .endsWith("\n/items/0/quantity: expected an integer of at most 999, got 1000");
  }

  @Test
  void whatIsNotExactlyANumberStaysAViolation() {
    Reply reply =
        Message.call(exact.port(), "add", "{\"a\":\" 5\",\"b\":\"1_000\"}").send();

    assertThat(reply.content())
        .endsWith("\n/a: expected an integer, got the string \" 5\"\n"
            + "/b: expected an integer, got the string \"1_000\"");
  }

  @Test
  void numbersAreNotTakenForStrings() {
    String arguments = order("4", "7").replace("\"7\"", "7");

    Reply reply = Message.call(exact.port(), "create_order", arguments).send();

    assertThat(reply.content()).endsWith("\n/customer: expected a string, got the number 7");
  }

  @Test
  void schemasStayTheSame() {
    Reply lenient = Message.modern(exact.port(), "tools/list", "").send();
    Reply strict = Message.modern(off.port(), "tools/list", "").send();

    assertThat(lenient.text()).isEqualTo(strict.text()).contains("\"integer\"");
  }
}
