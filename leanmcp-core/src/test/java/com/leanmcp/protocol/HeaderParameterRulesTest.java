package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.BearerToken;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.service.HeaderParameter.Type;
import com.leanmcp.service.ToolDefinition;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeaderParameterRulesTest {
  private static final ToolDefinition TOOL = ToolDefinition.named("query")
      .header("Region", Type.STRING, "region")
      .header("Limit", Type.INTEGER, "page", "limit")
      .header("Dry", Type.BOOLEAN, "dry")
      .build();

  private static boolean accepts(String arguments, Map<String, HeaderHint> headers) {
    return refusal(arguments, headers).isEmpty();
  }

  private static Optional<Answer> refusal(String arguments, Map<String, HeaderHint> headers) {
    McpCall call = TestServer.call("{}", headers);
    return HeaderParameterRules.refusal(TOOL, JsonSlice.of(arguments), call);
  }

  private static boolean region(String argument, String... header) {
    return accepts("{\"region\":" + argument + "}", Map.of("Region", TestServer.header(header)));
  }

  private static boolean limit(String argument, String header) {
    return accepts(
        "{\"page\":{\"limit\":" + argument + "}}", Map.of("Limit", TestServer.header(header)));
  }

  @Test
  void whatIsSaidTwiceHasToBeSaidAlike() {
    assertThat(region("\"eu-1\"", "eu-1")).isTrue();
    assertThat(region("\"eu-1\"", "eu-2")).isFalse();
    assertThat(region("\"eu-1\"", "EU-1")).isFalse();
    assertThat(region("\"\\u0065u\"", "eu")).isTrue();
    assertThat(region("\"\"", "")).isTrue();
  }

  @Test
  void aHeaderWithoutItsArgumentAndAnArgumentWithoutItsHeaderAreRefused() {
    assertThat(region("\"eu-1\"")).isFalse();
    assertThat(accepts("{}", Map.of("Region", TestServer.header("eu-1")))).isFalse();
    assertThat(accepts("{}", Map.of())).isTrue();
  }

  @Test
  void aNullNeedsNoHeader() {
    assertThat(region("null")).isTrue();
    assertThat(region("null", "null")).isFalse();
  }

  @Test
  void aHeaderThatStandsThereTwiceIsRefused() {
    assertThat(region("\"eu-1\"", "eu-1", "eu-1")).isFalse();
  }

  @Test
  void integersAreComparedAsNumbers() {
    assertThat(limit("1", "1")).isTrue();
    assertThat(limit("1.0", "1")).isTrue();
    assertThat(limit("1e0", "1")).isTrue();
    assertThat(limit("10", "1e1")).isFalse();
    assertThat(limit("1", "1.0")).isTrue();
    assertThat(limit("-7", "-7")).isTrue();
    assertThat(limit("9007199254740993", "9007199254740992")).isFalse();
    assertThat(limit("1", "2")).isFalse();
    assertThat(limit("1", "one")).isFalse();
    assertThat(limit("1", "+1")).isFalse();
    assertThat(limit("1e999999999", "1")).isFalse();
    assertThat(limit("\"1\"", "1")).isTrue();
  }

  @Test
  void booleansAreTrueOrFalse() {
    Map<String, HeaderHint> dry = Map.of("Dry", TestServer.header("true"));

    assertThat(accepts("{\"dry\":true}", dry)).isTrue();
    assertThat(accepts("{\"dry\":false}", dry)).isFalse();
    assertThat(accepts("{\"dry\":true}", Map.of("Dry", TestServer.header("True"))))
        .isFalse();
  }

  @Test
  void aPathThatLeadsNowhereIsAnAbsentArgument() {
    Map<String, HeaderHint> limit = Map.of("Limit", TestServer.header("1"));

    assertThat(accepts("{\"page\":7}", Map.of())).isTrue();
    assertThat(accepts("{\"page\":7}", limit)).isFalse();
    assertThat(accepts("{\"page\":null}", limit)).isFalse();
    assertThat(accepts("[]", Map.of())).isTrue();
  }

  @Test
  void whatIsNeitherTextNorNumberNorBooleanIsRefused() {
    assertThat(region("{}", "{}")).isFalse();
    assertThat(region("[]")).isFalse();
  }

  @Test
  void strictBase64StandsForAnyText() {
    assertThat(region("\"größe\"", "=?base64?Z3LDtsOfZQ==?=")).isTrue();
    assertThat(region("\"größe\"", "=?base64?Z3LDtsOfZQ?=")).isFalse();
    assertThat(region("\"größe\"", "=?base64?Z3LDtsOfZQ==")).isFalse();
    assertThat(region("\"größe\"", "=?BASE64?Z3LDtsOfZQ==?=")).isFalse();
    assertThat(region("\"eu\"", "=?base64?Z XU=?=")).isFalse();
    assertThat(region("\"\"", "=?base64??=")).isTrue();
    assertThat(limit("1", "=?base64?MQ==?=")).isTrue();
  }

  @Test
  void theAnswerNamesTheHeaderAndTheArgument() {
    Answer refusal = refusal("{\"page\":{\"limit\":1}}", Map.of("Limit", TestServer.header("2")))
        .orElseThrow();

    assertThat(((Answer.Failure) refusal).why()).isEqualTo(Answer.Why.BAD_REQUEST);
    assertThat(FakeExchange.text(refusal))
        .contains("\"code\":-32020", "Mcp-Param-Limit", "page.limit", "\"id\":1");
  }

  @Test
  void onlyStatelessRequestsWithHeadersAreAskedForThem() {
    FakeExchange pipe = new FakeExchange(Hints.pipe(HeaderHint.ABSENT, BearerToken.ABSENT));
    McpCall call = TestServer.call(pipe, "{}", new SessionState.None());

    assertThat(HeaderParameterRules.refusal(TOOL, JsonSlice.of("{\"region\":\"eu\"}"), call))
        .isEmpty();
  }
}
