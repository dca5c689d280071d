package com.leanmcp.tests.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge of all other tests: what is wrong is found. */
class JudgeTest {
  private static final String MODERN_LIST = Talk.modern(1, "tools/list", "");
  private static final String RESULT =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"resultType\":\"complete\",\"tools\":[],"
          + "\"ttlMs\":0,\"cacheScope\":\"public\","
          + "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"a\",\"version\":\"1\"}}}}";

  private static Judge modern() {
    return new Judge(Optional.of(Message.MODERN)).asked(MODERN_LIST);
  }

  private static Judge session(String revision) {
    return new Judge(Optional.of(revision)).asked(Talk.request(1, "tools/call", ""));
  }

  @Test
  void whatIsRightPasses() {
    assertThat(modern().mistakes(RESULT)).isEmpty();
    assertThat(session("2025-06-18")
            .mistakes("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[]}}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\":1 | \"id\":null",
        "\"id\":1 | \"id\":\"1\"",
        "\"id\":1 | \"id\":2",
        "\"2.0\" | \"1.0\"",
        "\"resultType\":\"complete\", | ''",
        "\"ttlMs\":0, | ''",
        "\"tools\":[] | \"tools\":{}",
        "\"tools\":[] | \"tools\":[{}]",
        "\"result\" | \"outcome\"",
        "serverInfo | other",
        "\"tools\":[] | \"tools\":"
      })
  void aResultThatIsWrongIsFound(String part, String by) {
    assertThat(RESULT).contains(part);

    assertThat(modern().mistakes(RESULT.replace(part, by))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "7",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"level\":\"loud\",\"data\":1}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":\"-1\",\"message\":\"no\"}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32022,\"message\":\"no\"}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32002,\"message\":\"no\"}}",
        "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":\"no\"}}",
        "{\"jsonrpc\":\"2.0\",\n\"id\":1,\"error\":{\"code\":-32600,\"message\":\"no\"}}"
      })
  void whatNoServerSaysIsFound(String message) {
    assertThat(modern().mistakes(message)).isNotEmpty();
  }

  @Test
  void aContentThatARevisionDoesNotKnowIsFound() {
    String link =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"resource_link\",\"uri\":\"a:b\",\"name\":\"b\"}]}}";

    assertThat(session("2025-06-18").mistakes(link)).isEmpty();
    assertThat(session("2025-03-26").mistakes(link)).isNotEmpty();
    assertThat(session("2025-06-18")
            .mistakes(link.replace("\"content\"", "\"resultType\":\"complete\",\"content\"")))
        .isNotEmpty();
  }

  @Test
  void aBatchIsOfOneRevision() {
    String batch = "[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[]}}]";

    assertThat(session("2025-03-26").mistakes(batch)).isEmpty();
    assertThat(session("2025-06-18").mistakes(batch)).isNotEmpty();
  }

  @Test
  void aResultThatNobodyAskedForIsFound() {
    assertThat(new Judge(Optional.of(Message.MODERN)).asked("nope").mistakes(RESULT))
        .isNotEmpty();
    assertThat(
            new Judge(Optional.empty()).asked(Talk.request(1, "tools/list", "")).mistakes(RESULT))
        .isNotEmpty();
  }
}
