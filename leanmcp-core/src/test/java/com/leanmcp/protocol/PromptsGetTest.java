package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.content.Content;
import com.leanmcp.content.PromptMessage;
import com.leanmcp.content.PromptResult;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.service.PromptDefinition;
import com.leanmcp.service.PromptDefinition.Argument;
import com.leanmcp.service.PromptDefinition.Presence;
import com.leanmcp.service.PromptReply;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.TestTable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromptsGetTest {
  private TestTable.Method<ServiceCall, PromptReply> made =
      call -> new PromptReply.Made(PromptResult.of("hello"));
  private final TestServer server = new TestServer(new TestTable("A")
      .prompt(
          PromptDefinition.named("greet")
              .title("Greet")
              .argument(
                  new Argument("name", Optional.of("Name"), Optional.of("whom"), Presence.REQUIRED))
              .argument(new Argument("tone", Optional.empty(), Optional.empty(), Presence.OPTIONAL))
              .build(),
          call -> made.call(call)));
  private final String session = server.session(ProtocolRevision.V2025_03_26);

  private FakeExchange get(String... members) {
    return server.modern("prompts/get", members);
  }

  @Test
  void givesMessagesOfEveryRoleAndContent() {
    made = call -> new PromptReply.Made(PromptResult.of(List.of(
            PromptMessage.user(Content.link("test://a", "a")), PromptMessage.assistant("yes")))
        .description("a talk"));

    assertThat(get("\"name\":\"greet\"").body())
        .contains(
            "\"resultType\":\"complete\"",
            "\"description\":\"a talk\",\"messages\":[{\"role\":\"user\",\"content\":{"
                + "\"type\":\"resource_link\"",
            "{\"role\":\"assistant\",\"content\":{\"type\":\"text\",\"text\":\"yes\"}}");
    assertThat(server.legacy(session, "prompts/get", "\"name\":\"greet\"").body())
        .contains("\"role\":\"user\",\"content\":{\"type\":\"text\",\"text\":\"a: test://a\"}")
        .doesNotContain("resultType", "_meta");
  }

  @Test
  void handsTheArgumentsToTheMethod() {
    made = call -> new PromptReply.Made(PromptResult.of(
        ((JsonObject) JsonValue.read(call.arguments())).string("name").orElse("-")));

    assertThat(get("\"name\":\"greet\"", "\"arguments\":{\"name\":\"Ada\"}").body())
        .contains("\"text\":\"Ada\"");
    assertThat(get("\"name\":\"greet\"").body()).contains("\"text\":\"-\"");
  }

  @Test
  void anUnknownPromptIsRefusedWithAHint() {
    assertThat(get("\"name\":\"gret\"").body())
        .contains("\"code\":-32602", "no prompt", "did you mean");
    assertThat(server.legacy(session, "prompts/get").body())
        .contains("\"code\":-32602", "params.name is missing");
  }

  @Test
  void argumentsThatAreNoObjectAreRefused() {
    assertThat(get("\"name\":\"greet\"", "\"arguments\":[]").body()).contains("\"code\":-32602");
  }

  @Test
  void argumentsThatDoNotFitAreRefusedAndNamed() {
    made = call -> {
      call.violations().missing("name", "a string");
      return new PromptReply.Refused(call.violations());
    };

    assertThat(get("\"name\":\"greet\"").body())
        .contains("\"code\":-32602", "/name: required but missing");
  }

  @Test
  void aMethodThatFailsSaysNothingOfHow() {
    made = call -> {
      throw new IllegalStateException("jdbc://secret");
    };

    assertThat(get("\"name\":\"greet\"").body())
        .contains("\"code\":-32603", "\"id\":1")
        .doesNotContain("secret");
  }

  @Test
  void aMethodThatReturnsNothingFails() {
    made = call -> new PromptReply.Made(null);

    assertThat(get("\"name\":\"greet\"").body())
        .contains("\"code\":-32603", "\"id\":1")
        .doesNotContain("null");
  }

  @Test
  void theListShowsArgumentsAsFarAsTheRevisionKnowsThem() {
    assertThat(server.modern("prompts/list").body())
        .contains("\"prompts\":[{\"name\":\"greet\",\"title\":\"Greet\",\"arguments\":[{"
            + "\"name\":\"name\",\"title\":\"Name\",\"description\":\"whom\",\"required\":true},"
            + "{\"name\":\"tone\",\"required\":false}]}]");
    assertThat(server.legacy(session, "prompts/list").body())
        .contains("\"prompts\":[{\"name\":\"greet\",\"arguments\":[{\"name\":\"name\","
            + "\"description\":\"whom\",\"required\":true}");
  }
}
