package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Types beyond the plain ones, over the wire and back. */
class TypesTest {
  private static final String LEG =
      "{\"day\":\"2026-12-01\",\"length\":\"PT45M\",\"vehicle\":{\"doors\":4,\"type\":\"Car\"},"
          + "\"seats\":{\"front\":1},\"tags\":[\"a\"],\"onward\":[]}";

  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String trip(String seats, String onward) {
    return "{\"day\":\"2026-11-30\",\"length\":\"PT2H30M\",\"vehicle\":{\"type\":\"Train\",\"number\":\"ICE 5\"},\"seats\":"
        + seats + ",\"tags\":[\"work\",\"night\"],\"onward\":[" + onward + "]}";
  }

  private static Reply book(String arguments) {
    return Message.call(server.port(), "book_trip", arguments).send();
  }

  @Test
  void theyComeBackAsTheyWent() {
    String trip = trip("{\"window\":2}", LEG);

    Reply reply = book(trip);

    assertThat(reply.isError()).isFalse();
    assertThat(reply.string("result.structuredContent.day")).isEqualTo("2026-11-30");
    assertThat(reply.string("result.structuredContent.length")).isEqualTo("PT2H30M");
    assertThat(reply.string("result.structuredContent.vehicle.number")).isEqualTo("ICE 5");
    assertThat(reply.string("result.structuredContent.onward.0.vehicle.type")).isEqualTo("Car");
    assertThat(reply.number("result.structuredContent.onward.0.seats.front")).isEqualTo(1);
    assertThat(reply.at("result.structuredContent.note")).isEmpty();
  }

  @Test
  void whatIsWrongDeepInsideIsNamed() {
    String wrong = LEG.replace("2026-12-01", "2026-02-30")
        .replace("\"Car\"", "\"car\"")
        .replace("[\"a\"]", "[\"a\",\"a\"]")
        .replace("\"front\":1", "\"front\":\"1\"");

    Reply reply = book(trip("{\"window\":2}", wrong));

    assertThat(reply.isError()).isTrue();
    assertThat(reply.content())
        .contains(
            "/onward/0/day: ",
            "/onward/0/vehicle/type: ",
            "/onward/0/tags/1: ",
            "/onward/0/seats/front: ");
  }

  @Test
  void aStageThatFailsIsTheAuthorsException() {
    Reply reply = book(trip("{}", ""));

    assertThat(reply.isError()).isTrue();
    assertThat(reply.content()).isEqualTo("no seats were asked for");
  }
}
