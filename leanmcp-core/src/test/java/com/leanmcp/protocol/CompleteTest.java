package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AccessRule;
import com.leanmcp.content.CompletionResult;
import com.leanmcp.content.PromptResult;
import com.leanmcp.service.CompletionCall;
import com.leanmcp.service.CompletionDefinition;
import com.leanmcp.service.CompletionDefinition.Reference;
import com.leanmcp.service.Execution;
import com.leanmcp.service.PromptDefinition;
import com.leanmcp.service.PromptReply;
import com.leanmcp.service.TestTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompleteTest {
  private static final String PROMPT = "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"greet\"}";
  private static final String TEMPLATE =
      "\"ref\":{\"type\":\"ref/resource\",\"uri\":\"test://{id}\"}";
  private static final String ARGUMENT = "\"argument\":{\"name\":\"name\",\"value\":\"a\"}";

  private final List<CompletionCall> calls = new ArrayList<>();
  private CompletionResult result = CompletionResult.of(List.of("ada", "alan"));
  private final TestServer server = new TestServer(new TestTable("A")
      .prompt(
          PromptDefinition.named("greet").build(),
          call -> new PromptReply.Made(PromptResult.of("")))
      .template("test://{id}")
      .completion(new Reference.OfResource("test://{id}"), "id")
      .completion(
          new CompletionDefinition(
              "names",
              new Reference.OfPrompt("greet"),
              "name",
              AccessRule.open(),
              Execution.BLOCKING),
          call -> {
            calls.add(call);
            return result;
          }));

  private String complete(String... members) {
    return server.modern("completion/complete", members).body();
  }

  @Test
  void givesTheValuesOfTheCompletionOfTheArgument() {
    String session = server.session(ProtocolRevision.V2025_11_25);

    assertThat(server.legacy(session, "completion/complete", PROMPT, ARGUMENT).body())
        .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"completion\":{"
            + "\"values\":[\"ada\",\"alan\"],\"total\":2,\"hasMore\":false}}}");
    assertThat(complete(PROMPT, ARGUMENT)).contains("\"resultType\":\"complete\"", "\"_meta\":");
    assertThat(calls.get(0).value()).isEqualTo("a");
  }

  @Test
  void ofTooManyValuesOnlyTheFirstHundredGoOut() {
    result = CompletionResult.of(IntStream.range(0, 150).mapToObj(i -> "v" + i).toList());

    assertThat(complete(PROMPT, ARGUMENT))
        .contains("\"v99\"],\"total\":150,\"hasMore\":true")
        .doesNotContain("v100");
  }

  @Test
  void aTotalThatIsNotKnownIsLeftOut() {
    result = new CompletionResult(List.of("a"), OptionalInt.empty(), CompletionResult.More.YES);

    assertThat(complete(PROMPT, ARGUMENT))
        .contains("\"values\":[\"a\"],\"hasMore\":true")
        .doesNotContain("total");
  }

  @Test
  void handsOverWhatHasBeenChosenAlreadyAsFarAsItIsText() {
    complete(
        PROMPT,
        ARGUMENT,
        "\"context\":{\"arguments\":{\"tone\":\"warm\",\"age\":7,\"more\":{\"x\":\"y\"},\"z\":\"w\"}}");
    complete(PROMPT, ARGUMENT, "\"context\":{\"arguments\":[]}");

    assertThat(calls.get(0).arguments())
        .containsOnly(Map.entry("tone", "warm"), Map.entry("z", "w"));
    assertThat(calls.get(1).arguments()).isEmpty();
  }

  @Test
  void anArgumentNobodyCompletesHasNoValues() {
    assertThat(complete(PROMPT, "\"argument\":{\"name\":\"tone\",\"value\":\"\"}"))
        .contains("\"values\":[]", "\"hasMore\":false");
    assertThat(complete(TEMPLATE, "\"argument\":{\"name\":\"id\",\"value\":\"\"}"))
        .contains("\"values\":[]");
  }

  @Test
  void whatDoesNotExistIsRefused() {
    assertThat(complete("\"ref\":{\"type\":\"ref/prompt\",\"name\":\"other\"}", ARGUMENT))
        .contains("\"code\":-32602", "names nothing");
    assertThat(complete("\"ref\":{\"type\":\"ref/resource\",\"uri\":\"greet\"}", ARGUMENT))
        .contains("\"code\":-32602", "names nothing");
  }

  @Test
  void whatIsMissingOrMalformedIsRefused() {
    List<List<String>> requests = List.of(
        List.of(ARGUMENT),
        List.of(PROMPT),
        List.of(PROMPT, "\"argument\":{\"name\":\"name\"}"),
        List.of(PROMPT, "\"argument\":{\"value\":\"a\"}"),
        List.of(PROMPT, "\"argument\":{\"name\":\"name\",\"value\":1}"),
        List.of("\"ref\":{\"type\":\"ref/tool\",\"name\":\"greet\"}", ARGUMENT),
        List.of("\"ref\":{\"name\":\"greet\"}", ARGUMENT),
        List.of("\"ref\":\"greet\"", ARGUMENT));

    for (List<String> members : requests) {
      assertThat(complete(members.toArray(String[]::new)))
          .contains("\"code\":-32602", "params.ref has to be");
    }
    assertThat(calls).isEmpty();
  }

  @Test
  void aServerWithoutCompletionsHasNoSuchMethod() {
    FakeExchange exchange = new TestServer().modern("completion/complete", PROMPT, ARGUMENT);

    assertThat(((Answer.Failure) exchange.answer()).why()).isEqualTo(Answer.Why.UNKNOWN_METHOD);
  }
}
