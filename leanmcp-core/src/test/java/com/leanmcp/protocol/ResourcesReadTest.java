package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AccessRule;
import com.leanmcp.access.BearerToken;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.json.JsonValue;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.TestTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcesReadTest {
  private TestTable.Method<ServiceCall, ResourceReply> held =
      call -> new ResourceReply.Text("held");
  private final TestServer server = new TestServer(new TestTable("A")
      .resource(
          ResourceDefinition.at("test://a", "a").mimeType("text/plain").build(),
          call -> held.call(call))
      .resource(
          ResourceDefinition.template("test://users/{id}/{+rest}", "user").build(),
          call -> held.call(call))
      .resource(
          ResourceDefinition.at("test://mine", "mine")
              .access(AccessRule.authenticated())
              .build(),
          call -> held.call(call)));
  private final String session = server.session(ProtocolRevision.V2025_11_25);

  private FakeExchange modern(String uri) {
    return server.modern("resources/read", "\"uri\":\"" + uri + "\"");
  }

  private FakeExchange legacy(String uri) {
    return server.legacy(session, "resources/read", "\"uri\":\"" + uri + "\"");
  }

  @Test
  void givesWhatIsHeldAtTheUriThatWasAskedFor() {
    assertThat(legacy("test://a").body())
        .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"contents\":[{\"uri\":\"test://a\","
            + "\"mimeType\":\"text/plain\",\"text\":\"held\"}]}}");
    assertThat(legacy("test://users/7/x").body()).contains("\"uri\":\"test://users/7/x\"");
  }

  @Test
  void givesBytesJsonAndWholeContents() {
    held = call -> new ResourceReply.Blob(new byte[] {1, 2, 3});
    assertThat(legacy("test://a").body()).contains("\"blob\":\"AQID\"");

    held = call -> new ResourceReply.Json<>(7, (value, out, violations) -> out.number(7));
    assertThat(legacy("test://a").body()).contains("\"text\":\"7\"");

    held = call -> new ResourceReply.Full(List.of(
        ResourceContents.text("test://a/1", "text/html", "one"),
        ResourceContents.blob("test://a/2", "image/png", new byte[] {1})));
    assertThat(legacy("test://a").body())
        .contains("[{\"uri\":\"test://a/1\",\"mimeType\":\"text/html\",\"text\":\"one\"},"
            + "{\"uri\":\"test://a/2\",\"mimeType\":\"image/png\",\"blob\":\"AQ==\"}]");
  }

  @Test
  void theVariablesTakeTheWayOfArguments() {
    held = call -> new ResourceReply.Text(JsonValue.read(call.arguments()).toString());

    assertThat(legacy("test://users/a%22b/x/y").body()).contains("a\\\"b", "x/y");
  }

  @Test
  void onlyStatelessClientsAreToldHowLongToKeepIt() {
    assertThat(modern("test://a").body())
        .contains("\"resultType\":\"complete\"", "\"ttlMs\":0", "\"cacheScope\":\"public\"");
    assertThat(legacy("test://a").body()).doesNotContain("ttlMs", "cacheScope");
  }

  @Test
  void whatOnlySomeMayReadIsKeptByNobodyElse() {
    FakeExchange exchange = new FakeExchange(new Hints(
        Hints.Carrier.HTTP,
        TestServer.header("2026-07-28"),
        TestServer.header("resources/read"),
        TestServer.header("test://mine"),
        HeaderHint.ABSENT,
        HeaderHint.ABSENT,
        name -> HeaderHint.ABSENT,
        () -> "192.0.2.1",
        new BearerToken.Present("ada")));

    server.send(
        exchange,
        TestServer.modernBody(
            "1", "resources/read", List.of("\"uri\":\"test://mine\""), List.of()));

    assertThat(exchange.body()).contains("\"cacheScope\":\"private\"");
    assertThat(modern("test://mine").answer()).isInstanceOf(Answer.Denied.class);
  }

  @Test
  void whatDoesNotExistIsSaidAsTheRevisionSaysIt() {
    assertThat(modern("test://x").body())
        .contains("\"code\":-32602", "\"data\":{\"uri\":\"test://x\"}");
    assertThat(legacy("test://x").body())
        .contains("\"code\":-32002", "\"data\":{\"uri\":\"test://x\"}");
  }

  @Test
  void aNullMeansThatThereIsNoSuchResource() {
    for (ResourceReply nothing : List.of(
        new ResourceReply.Text(null),
        new ResourceReply.Blob(null),
        new ResourceReply.Json<Integer>(null, (value, out, violations) -> out.nullValue()),
        new ResourceReply.Full(null))) {
      held = call -> nothing;

      assertThat(modern("test://users/7/x").body())
          .contains("\"code\":-32602", "\"data\":{\"uri\":\"test://users/7/x\"}");
      assertThat(legacy("test://users/7/x").body()).contains("\"code\":-32002");
    }
  }

  @Test
  void theUriOfTheErrorIsTheOneThatWasAskedForHoweverLongItIs() {
    String uri = "other://" + "x".repeat(500);

    assertThat(modern(uri).body()).contains("\"data\":{\"uri\":\"" + uri + "\"}");
  }

  @Test
  void aUriThatIsMissingIsRefused() {
    assertThat(server.legacy(session, "resources/read").body())
        .contains("\"code\":-32602", "params.uri is missing");
    assertThat(server.legacy(session, "resources/read", "\"uri\":7").body())
        .contains("\"code\":-32602");
  }

  @Test
  void variablesThatDoNotFitAreRefusedAndNamed() {
    held = call -> {
      call.violations().enter("id");
      call.violations().add("expected a whole number");
      call.violations().leave();
      return new ResourceReply.Refused(call.violations());
    };

    assertThat(legacy("test://users/x/y").body())
        .contains("\"code\":-32602", "test://users/{id}", "/id: expected a whole number");
  }

  @Test
  void aValueThatClimbsIsAnUnknownResourceAndNothingRuns() {
    held = call -> {
      throw new AssertionError("it ran");
    };

    assertThat(modern("test://users/7/%2e%2e%2fetc").body()).contains("\"code\":-32602", "data");
    assertThat(modern("test://users/../etc").body()).contains("\"code\":-32602", "data");
  }

  @Test
  void aMethodThatFailsSaysNothingOfHow() {
    held = call -> {
      throw new IllegalStateException("/home/secret");
    };

    assertThat(modern("test://a").body())
        .contains("\"code\":-32603", "\"id\":1")
        .doesNotContain("secret");
  }

  @Test
  void textThatIsNoUnicodeNeverGoesOut() {
    held = call -> new ResourceReply.Text("\ud800");

    assertThat(modern("test://a").body()).contains("\"code\":-32603");
  }
}
