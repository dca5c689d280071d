package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 5 of the protocol reference, row 19: messages that are too large, too deep or too slow. */
class LimitsTest {
  private static final int LIMIT = 4 * 1024 * 1024;

  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message echo(String message) {
    return Message.call(server.port(), "echo", "{\"message\":\"" + message + "\"}");
  }

  private static List<String> headers(String... more) {
    List<String> headers = new ArrayList<>(List.of(
        "Host: localhost",
        "Content-Type: application/json",
        "MCP-Protocol-Version: 2026-07-28",
        "Mcp-Method: tools/list"));
    headers.addAll(List.of(more));
    return headers;
  }

  private static String deep(String open) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"x\":"
        + open.repeat(100_000);
  }

  static List<String> excessiveBodies() {
    return List.of(
        deep("["),
        deep("{\"a\":"),
        "{\"jsonrpc\":\"2.0\",\"id\":" + "9".repeat(2_000) + ",\"method\":\"tools/list\"}",
        "{\"" + "n".repeat(100_000) + "\":1}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + "x".repeat(LIMIT) + "\"}");
  }

  @ParameterizedTest(name = "body {index}")
  @MethodSource("excessiveBodies")
  void row19AnExcessiveBodyIs413AndTheConnectionLivesOn(String body) throws IOException {
    try (Wire wire = new Wire(server.port())) {
      Reply refused = Message.of(server.port(), body).send(wire);
      Reply next = echo("still here").send(wire);

      assertThat(refused.status()).isEqualTo(413);
      assertThat(refused.errorCode()).isEqualTo(-32600);
      assertThat(next.string("result.structuredContent.message")).isEqualTo("still here");
    }
  }

  @Test
  void row19AChunkedBodyMayNotGrowPastTheLimit() throws IOException {
    try (Wire wire = new Wire(server.port())) {
      wire.write(("POST /mcp HTTP/1.1\r\n"
              + String.join("\r\n", headers("Transfer-Encoding: chunked")) + "\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII));
      byte[] chunk =
          ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 66; i++) {
        wire.write(chunk);
      }
      wire.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

      assertThat(wire.receive().status()).isEqualTo(413);
      assertThat(echo("still here").send(wire).status()).isEqualTo(200);
    }
  }

  @Test
  void row19AHugeDeclaredLengthIsRefusedBeforeItComes() throws IOException {
    try (Wire wire = new Wire(server.port())) {
      wire.write(("POST /mcp HTTP/1.1\r\n"
              + String.join("\r\n", headers("Content-Length: 99999999999")) + "\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII));

      assertThat(wire.receive().status()).isEqualTo(413);
    }
    assertThat(echo("still here").send().status()).isEqualTo(200);
  }

  @Test
  void aBodyOfAlmostTheLimitIsServed() {
    String message = "é".repeat(2_000_000);

    Reply reply = echo(message).send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.string("result.structuredContent.message")).isEqualTo(message);
  }

  @Test
  void aBodyMayComeInPieces() throws Exception {
    try (Wire wire = new Wire(server.port())) {
      byte[] body =
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\"}}"
              .getBytes(StandardCharsets.UTF_8);
      wire.expect("POST /mcp", headers(), new String(body, StandardCharsets.UTF_8));
      wire.write(("POST /mcp HTTP/1.1\r\n"
              + String.join("\r\n", headers("Content-Length: " + body.length)) + "\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII));
      for (byte b : body) {
        wire.write(new byte[] {b});
        Thread.sleep(1);
      }

      assertThat(wire.receive().string("result.protocolVersion")).isEqualTo("2025-11-25");
    }
  }

  @Test
  void aBodyThatBreaksOffIsNeverServed() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (McpServer counting = TestServer.builder(calls::incrementAndGet).start()) {
      for (int i = 0; i < 50; i++) {
        try (Wire wire = new Wire(counting.port())) {
          byte[] body =
              ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"wait\",\"_meta\":{"
                      + "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                      + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}")
                  .getBytes(StandardCharsets.UTF_8);
          List<String> headers =
              headers("Mcp-Name: wait", "Content-Length: " + (body.length + 100));
          headers.remove("Mcp-Method: tools/list");
          headers.add("Mcp-Method: tools/call");
          wire.write(("POST /mcp HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
          wire.write(body);
        }
      }
      assertThat(Message.call(counting.port(), "wait", "{}").send().content()).isEqualTo("through");
    }
    assertThat(calls).hasValue(1);
  }

  @Test
  void manyViolationsAreCountedAndTheFirstAreTold() {
    StringBuilder arguments = new StringBuilder("{");
    for (int i = 0; i < 20_000; i++) {
      arguments
          .append(i == 0 ? "" : ",")
          .append("\"")
          .append("x".repeat(80))
          .append(i)
          .append("\":1");
    }

    Reply reply =
        Message.call(server.port(), "add", arguments.append('}').toString()).send();

    assertThat(reply.isError()).isTrue();
    assertThat(reply.content().lines()).hasSize(22).last().isEqualTo("and 19982 more");
  }
}
