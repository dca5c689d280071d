package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 5 of the protocol reference, rows 15 and 16: what headers say of a body. */
class NamedHeadersTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message prompt() {
    return Message.prompt(server.port(), "review", "{\"change\":\"7\"}");
  }

  private static Message read() {
    return Message.read(server.port(), "library://motto");
  }

  private static Message weather(String arguments) {
    return Message.call(server.port(), "weather", arguments);
  }

  private static String base64(String text) {
    return "=?base64?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
        + "?=";
  }

  private static void assertMismatch(Message message) {
    Reply reply = message.send();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorCode()).isEqualTo(-32020);
    assertThat(reply.number("id")).isEqualTo(1);
  }

  private static void assertServed(Message message) {
    Reply reply = message.send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.at("result")).isPresent();
    assertThat(reply.isError()).isFalse();
  }

  @Test
  void row15APromptIsNamedByItsHeader() {
    assertServed(prompt());
    assertServed(prompt().with("Mcp-Name", base64("review")));
    assertMismatch(prompt().without("Mcp-Name"));
    assertMismatch(prompt().with("Mcp-Name", "plan"));
    assertMismatch(prompt().with("Mcp-Name", "Review"));
    assertMismatch(prompt().header("Mcp-Name", "review"));
    assertMismatch(prompt().with("Mcp-Name", "=?base64?cmV2aWV3Cg?="));
  }

  @Test
  void row15AResourceIsNamedByItsHeader() {
    assertServed(read());
    assertServed(read().with("Mcp-Name", base64("library://motto")));
    assertMismatch(read().without("Mcp-Name"));
    assertMismatch(read().with("Mcp-Name", "library://seal"));
    assertMismatch(read().with("Mcp-Name", "motto"));
    assertMismatch(read().header("Mcp-Name", "library://motto"));
  }

  @Test
  void row15WithoutANameThereIsNoneToRepeat() {
    assertMismatch(prompt().change("\"name\":\"review\"", "\"title\":\"review\""));
    assertMismatch(read().change("\"uri\"", "\"url\""));
  }

  @Test
  void row16AnArgumentAndItsHeaderSayTheSame() {
    assertServed(weather("{\"region\":\"north\"}").header("Mcp-Param-Region", "north"));
    assertServed(weather("{\"region\":\"north\"}").header("mcp-param-rEGION", "  north "));
    assertServed(weather("{\"region\":\"Åland\"}").header("Mcp-Param-Region", base64("Åland")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"region\":\"north\"} | Mcp-Param-Other | north",
        "{\"region\":\"north\"} | Mcp-Param-Region | south",
        "{\"region\":\"north\"} | Mcp-Param-Region | North",
        "{\"region\":\"north\"} | Mcp-Param-Region | =?base64?bm9ydGg?=",
        "{\"region\":\"Åland\"} | Mcp-Param-Region | land",
        "{} | Mcp-Param-Region | north",
        "{\"region\":null} | Mcp-Param-Region | north"
      })
  void row16AnArgumentAndItsHeaderMayNotDiffer(String arguments, String header, String value) {
    assertMismatch(weather(arguments).header(header, value));
  }

  @Test
  void row16AHeaderThatStandsTwiceIsRefused() {
    assertMismatch(weather("{\"region\":\"north\"}")
        .header("Mcp-Param-Region", "north")
        .header("Mcp-Param-Region", "north"));
  }

  @Test
  void row16NullNeedsNoHeader() {
    Reply reply = weather("{\"region\":\"north\",\"days\":null}")
        .header("Mcp-Param-Region", "north")
        .send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.content())
        .contains("/days: expected an integer"); // null is no value: decision 0006
  }

  @ParameterizedTest
  @CsvSource({"3, 3, 200", "3.0, 3, 200", "3, 3.0, 200", "3, 4, 400", "3, three, 400", "3, '', 400"
  })
  void row16IntegersAreComparedAsNumbers(String argument, String header, int status) {
    assertThat(weather("{\"region\":\"north\",\"days\":" + argument + "}")
            .header("Mcp-Param-Region", "north")
            .header("Mcp-Param-Days", header)
            .send()
            .status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"true, true, 200", "true, false, 400", "true, True, 400", "false, false, 200"})
  void row16BooleansAreSpelledAsInJson(String argument, String header, int status) {
    assertThat(weather("{\"region\":\"north\",\"metric\":" + argument + "}")
            .header("Mcp-Param-Region", "north")
            .header("Mcp-Param-Metric", header)
            .send()
            .status())
        .isEqualTo(status);
  }

  @Test
  void row16SessionsKnowNoSuchHeaders() {
    Reply reply = Message.legacyCall(
            server.port(), Message.session(server.port()), "weather", "{\"region\":\"north\"}")
        .send();

    assertThat(reply.content()).isEqualTo("north null true");
  }

  @Test
  void row16TheHeadersAreInTheSchema() {
    assertThat(Message.modern(server.port(), "tools/list", "").send().text())
        .contains("\"x-mcp-header\":\"Region\"", "\"x-mcp-header\":\"Days\"");
  }
}
