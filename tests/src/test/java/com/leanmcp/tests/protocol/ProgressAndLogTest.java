package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.service.LogLevel;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, extras: what a call says before it ends, and whether it may. */
class ProgressAndLogTest {
  private static final String LEVEL = "\"io.modelcontextprotocol/logLevel\":";

  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message dawdle() {
    return Message.call(server.port(), "dawdle", "{}");
  }

  private static Message logAll() {
    return Message.call(server.port(), "log_all", "{}");
  }

  private static Message logAll(String session) {
    return Message.legacyCall(server.port(), session, "log_all", "{}");
  }

  private static Reply setLevel(String session, String level) {
    return Message.legacy(server.port(), session, "logging/setLevel", "\"level\":" + level)
        .send();
  }

  private static List<String> levels(Message call) throws Exception {
    try (Events stream = call.stream()) {
      return stream.rest().stream()
          .filter(message -> message.at("method").isPresent())
          .map(message -> message.string("params.level"))
          .toList();
    }
  }

  private static List<String> from(LogLevel least) {
    return Arrays.stream(LogLevel.values())
        .filter(level -> level.compareTo(least) >= 0)
        .map(LogLevel::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "\"\"", "\"0\"", "-1", "9007199254740993", "\"a\\\"b\""})
  void progressCarriesTheTokenAsItWasWritten(String token) throws Exception {
    try (Events modern = dawdle().meta("\"progressToken\":" + token).stream();
        Events legacy =
            Message.legacyCall(server.port(), Message.session(server.port()), "dawdle", "{}")
                .meta("\"progressToken\":" + token)
                .stream()) {
      for (Events each : List.of(modern, legacy)) {
        List<Reply> messages = each.rest();

        assertThat(messages.get(0).text()).contains("\"progressToken\":" + token + ",");
        assertThat(messages.get(messages.size() - 1).content()).isEqualTo("done");
      }
    }
  }

  @Test
  void progressOnlyGrowsAndEndsWithTheCall() throws Exception {
    try (Events stream = dawdle().meta("\"progressToken\":1").stream()) {
      List<Reply> messages = stream.rest();
      List<BigDecimal> progress = messages.stream()
          .filter(message -> message.at("method").isPresent())
          .map(message -> ((JsonNumber) number(message)).value())
          .toList();

      assertThat(progress)
          .isSorted()
          .doesNotHaveDuplicates()
          .last()
          .isEqualTo(new BigDecimal("2.5"));
      assertThat(messages.get(messages.size() - 1).hasId()).isTrue();
    }
  }

  private static JsonValue number(Reply message) {
    return message.at("params.progress").orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1.5", "true", "{}", "[]"})
  void aTokenThatIsNoneGetsNoProgress(String token) {
    Reply reply = dawdle().meta("\"progressToken\":" + token).send();

    assertThat(reply.header("Content-Type").orElse("")).startsWith("application/json");
  }

  @Test
  void whoAskedForNothingGetsPlainJson() {
    for (Message each : new Message[] {dawdle(), logAll()}) {
      Reply reply = each.send();

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("Content-Type").orElse("")).startsWith("application/json");
      assertThat(reply.isError()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(LogLevel.class)
  void aStatelessRequestIsToldWhatItAskedFor(LogLevel level) throws Exception {
    assertThat(levels(logAll().meta(LEVEL + "\"" + level.text() + "\""))).isEqualTo(from(level));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"loud\"", "\"INFO\"", "\"\"", "7", "{}"})
  void aLevelThatIsNoneIsInvalid(String level) {
    Reply modern = logAll().meta(LEVEL + level).send();
    Reply legacy = setLevel(Message.session(server.port()), level);

    assertThat(modern.status()).isEqualTo(200);
    assertThat(modern.errorCode()).isEqualTo(-32602);
    assertThat(legacy.status()).isEqualTo(200);
    assertThat(legacy.errorCode()).isEqualTo(-32602);
  }

  @Test
  void aSessionIsToldWhatItSetAndNoOtherIs() throws Exception {
    String one = Message.session(server.port());
    String other = Message.session(server.port());

    assertThat(setLevel(one, "\"error\"").at("result")).isPresent();

    assertThat(levels(logAll(one))).isEqualTo(from(LogLevel.ERROR));
    assertThat(levels(logAll(other))).isEqualTo(from(LogLevel.INFO));
    setLevel(one, "\"debug\"");
    assertThat(levels(logAll(one))).isEqualTo(from(LogLevel.DEBUG));
  }

  @Test
  void aSessionsLevelSaysNothingForStatelessRequests() {
    setLevel(Message.session(server.port()), "\"debug\"");

    assertThat(logAll().send().header("Content-Type").orElse("")).startsWith("application/json");
  }

  @Test
  void aNewlineInWhatIsSaidIsNoNewlineOnTheStream() throws Exception {
    try (Events stream = logAll().meta(LEVEL + "\"alert\"").stream()) {
      assertThat(stream.next().string("params.data.said")).isEqualTo("two\nlines");
    }
  }

  @Test
  void aStatelessStreamIsNeitherCachedNorBuffered() throws Exception {
    try (Events stream = dawdle().meta("\"progressToken\":1").stream()) {
      assertThat(stream.head().header("X-Accel-Buffering")).contains("no");
      assertThat(stream.head().header("Cache-Control"))
          .hasValueSatisfying(value -> assertThat(value).contains("no-"));
      assertThat(stream.head().header("Mcp-Session-Id")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"x\":1 | test untraced",
        "\"traceparent\":\"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\" | test 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
      })
  void aCallKnowsWhoAsksAndItsTrace(String meta, String seen) {
    assertThat(Message.call(server.port(), "who_asks", "{}").meta(meta).send().content())
        .isEqualTo(seen);
  }

  @Test
  void row30ACallThatFailsAfterItSpokeEndsItsStreamWithTheError() throws Exception {
    try (Events stream =
        Message.call(server.port(), "falter", "{}").meta("\"progressToken\":1").stream()) {
      assertThat(stream.next().string("method")).isEqualTo("notifications/progress");
      Reply last = stream.next();

      assertThat(last.isError()).isTrue();
      assertThat(last.content()).isEqualTo("lost the thread");
      assertThat(stream.rest()).isEmpty();
    }
  }
}
