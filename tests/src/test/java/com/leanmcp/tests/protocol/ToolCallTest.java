package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, rows 28 and 30: what comes of a call. */
class ToolCallTest {
  private static final CyclicBarrier BOTH = new CyclicBarrier(2);

  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.builder(BOTH::await).start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply call(String tool, String arguments) {
    return Message.call(server.port(), tool, arguments).send();
  }

  private static Reply legacyCall(String tool, String arguments) {
    String session = Message.initialize(server.port(), "2025-11-25")
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();
    return Message.legacyCall(server.port(), session, tool, arguments).send();
  }

  private static final String ORDER =
      "{\"customer\":\"Ann\",\"items\":[{\"sku\":\"ABC-1\",\"quantity\":2,\"price\":1.5},"
          + "{\"sku\":\"XYZ-22\",\"quantity\":1.0,\"price\":7}]}";

  @Test
  void row28TwoCallsOfOneIdAtOnceEachGetTheirOwnAnswer() {
    CompletableFuture<Reply> one = Background.start(() -> call("wait", "{}"));
    CompletableFuture<Reply> two = Background.start(() -> call("wait", "{}"));

    assertThat(one.join().content()).isEqualTo("through");
    assertThat(two.join().content()).isEqualTo("through");
  }

  @Test
  void row30AnUnknownToolIsInvalidParamsAndSuggestsOne() {
    Reply reply = call("ecko", "{}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.errorCode()).isEqualTo(-32602);
    assertThat(reply.string("error.message")).isEqualTo("no tool \"ecko\"; did you mean \"echo\"?");
  }

  @Test
  void row30AbsentArgumentsAreAnEmptyObject() {
    Reply reply = Message.modern(server.port(), "tools/call", "\"name\":\"nothing\"")
        .header("Mcp-Name", "nothing")
        .send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.isError()).isFalse();
    assertThat(reply.text()).contains("\"content\":[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "\"x\"", "1"})
  void row30ArgumentsThatAreNoObjectAreInvalidParams(String arguments) {
    Reply reply = call("echo", arguments);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.errorCode()).isEqualTo(-32602);
  }

  @Test
  void row30ArgumentsThatBreakTheSchemaAreAResultThatListsEveryViolation() {
    String wrong =
        "{\"customer\":\"\",\"items\":[{\"sku\":\"abc\",\"quantity\":0,\"price\":\"x\"},7],\"prioity\":\"URGENT\"}";

    for (Reply reply :
        new Reply[] {call("create_order", wrong), legacyCall("create_order", wrong)}) {
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.isError()).isTrue();
      assertThat(reply.content().lines())
          .containsExactly(
              "the arguments do not match the tool's input schema",
              "/customer: expected at least 1 character, got \"\" (0 characters)",
              "/items/0/sku: expected a string that matches ^[A-Z]{3}-[0-9]+$, got \"abc\"",
              "/items/0/quantity: expected an integer of at least 1, got 0",
              "/items/0/price: expected a number, got the string \"x\"",
              "/items/1: expected an object, got the number 7",
              "/prioity: unknown property; did you mean \"priority\"?");
    }
  }

  @Test
  void violationsAreThereForProgramsToo() {
    String wrong = "{\"customer\":\"a\",\"items\":[],\"a: b\\n/customer\":1}";

    for (Reply reply :
        new Reply[] {call("create_order", wrong), legacyCall("create_order", wrong)}) {
      JsonObject meta = (JsonObject) reply.at("result._meta").orElseThrow();
      assertThat(meta.get("com.leanmcp/violations").orElseThrow())
          .isEqualTo(JsonValue.read(JsonReader.of(
              "[{\"pointer\":\"/a: b\\n~1customer\",\"message\":\"unknown property; allowed are customer, items, priority, note\"}]"
                  .getBytes(StandardCharsets.UTF_8))));
    }
  }

  @Test
  void onlyRefusedArgumentsHaveViolationsInMeta() {
    assertThat(call("broken_receipt", "{}").text())
        .contains("\"isError\":true")
        .doesNotContain("violations");
    assertThat(call("echo", "{\"message\":\"hi\"}").text()).doesNotContain("violations");
  }

  @Test
  void row30AMissingArgumentIsNamed() {
    Reply reply = call("echo", "{}");

    assertThat(reply.isError()).isTrue();
    assertThat(reply.content()).contains("/message: required but missing");
  }

  @Test
  void row30AToolThatThrowsIsAnErrorWithItsMessageAndNoStackTrace() {
    Reply reply = call("fail", "{\"message\":\"out of stock\"}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.isError()).isTrue();
    assertThat(reply.content()).isEqualTo("out of stock");
    assertThat(reply.text()).doesNotContain("Exception", "at com.", ".java");
  }

  @Test
  void row30ANonBlockingToolThatThrowsLeavesTheServerServing() {
    Reply reply = call("divide", "{\"dividend\":1,\"divisor\":0}");

    assertThat(reply.isError()).isTrue();
    assertThat(reply.content()).isEqualTo("/ by zero");
    assertThat(call("divide", "{\"dividend\":7,\"divisor\":2}").content()).isEqualTo("3");
  }

  @Test
  void row30AResultThatBreaksItsOwnSchemaNeverGoesOut() {
    Reply reply = call("broken_receipt", "{}");

    assertThat(reply.isError()).isTrue();
    assertThat(reply.at("result.structuredContent")).isEmpty();
    assertThat(reply.content()).contains("/total: expected a number of at least 0");
  }

  @Test
  void aRecordGoesOutAsStructuredContentAndAsTheSameJsonInText() {
    Reply reply = call("create_order", ORDER);

    assertThat(reply.isError()).isFalse();
    assertThat(reply.string("result.structuredContent.customer")).isEqualTo("Ann");
    assertThat(reply.number("result.structuredContent.total")).isEqualTo(10);
    assertThat(reply.string("result.structuredContent.priority")).isEqualTo("NORMAL");
    assertThat(reply.at("result.structuredContent.note")).isEmpty();
    assertThat(reply.text()).contains("\"structuredContent\":" + reply.content());
  }

  @Test
  void scalarsAndListsGoOutAsText() {
    assertThat(call("add", "{\"a\":2147483647,\"b\":1}").content()).isEqualTo("2147483648");
    assertThat(call("priorities", "{}").content()).isEqualTo("[\"NORMAL\",\"URGENT\"]");
    assertThat(call("priorities", "{}").at("result.structuredContent")).isEmpty();
  }

  @Test
  void argumentsMayComeBeforeTheName() {
    Reply reply = Message.modern(
            server.port(), "tools/call", "\"arguments\":{\"b\":2,\"a\":1},\"name\":\"add\"")
        .header("Mcp-Name", "add")
        .send();

    assertThat(reply.content()).isEqualTo("3");
  }

  @Test
  void listsToolsSortedByNameWithSchemasHintsAndDescriptions() {
    Reply reply = Message.modern(server.port(), "tools/list", "").send();

    assertThat(reply.text().indexOf("\"add\""))
        .isLessThan(reply.text().indexOf("\"create_order\""));
    assertThat(reply.string("result.tools.0.name")).isEqualTo("add");
    assertThat(reply.string("result.tools.0.title")).isEqualTo("Addition");
    assertThat(reply.string("result.tools.0.description")).isEqualTo("Add two integers.");
    assertThat(reply.string("result.tools.0.inputSchema.type")).isEqualTo("object");
    assertThat(reply.at("result.tools.0.annotations.readOnlyHint")).isPresent();
    assertThat(reply.at("result.tools.0.annotations.destructiveHint")).isEmpty();
  }
}
