package com.leanmcp.protocol;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.protocol.McpParams.Member;
import com.leanmcp.service.Client;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Begins conversations, goes on with those of stateless clients, and asks them (2026-07-28, Multi Round-Trip Requests). */
final class Conversations {
  /** What came of the members of a request that go on with a conversation. */
  sealed interface Opening {
    /** It can begin or go on. */
    record Opened(Conversation conversation) implements Opening {}

    /** They are no good. */
    record Refused(Answer answer) implements Opening {}
  }

  private final RequestStates states;
  private final ServerInfo server;

  Conversations(RequestStates states, ServerInfo server) {
    this.states = states;
    this.server = server;
  }

  /** Whether the request brings answers or a state. */
  static boolean goesOn(McpCall call) {
    return call.revision().isModern()
        && (call.params().member(Member.INPUT_RESPONSES).isPresent()
            || call.params().member(Member.REQUEST_STATE).isPresent());
  }

  /** A conversation of which nothing has been said. */
  static Conversation fresh(McpCall call) {
    return of(call, Journal.EMPTY);
  }

  /** A conversation of which this has been said. */
  static Conversation of(McpCall call, Journal journal) {
    return new Conversation(call.revision(), supported(call), journal);
  }

  /** The conversation that a request goes on with. */
  Opening open(McpCall call, String what) {
    Optional<JsonSlice> answers = call.params().member(Member.INPUT_RESPONSES);
    if (answers.filter(each -> each.kind() != JsonKind.OBJECT).isPresent()) {
      return new Opening.Refused(
          Failures.invalidParams(call.id(), "params.inputResponses is not an object"));
    }
    Journal journal = Journal.EMPTY;
    Optional<JsonSlice> state = call.params().member(Member.REQUEST_STATE);
    if (state.isPresent()) {
      Optional<Journal> opened = Slices.string(state.get())
          .flatMap(text -> states.open(text, caller(call), RequestDigest.of(what, call)));
      if (opened.isEmpty()) {
        return new Opening.Refused(Failures.invalidParams(
            call.id(),
            "params.requestState is not one this server gave for this request"
                + " and this caller, or it has expired"));
      }
      journal = opened.get();
    }
    Conversation conversation = of(call, journal);
    conversation.begin(answers.map(Conversations::members).orElse(Map.of()));
    return new Opening.Opened(conversation);
  }

  /** The members of an object. */
  static Map<String, JsonValue> members(JsonSlice object) {
    try (JsonReader in = object.reader()) {
      return ((JsonObject) JsonValue.read(in)).members();
    }
  }

  private static Predicate<ClientCapability> supported(McpCall call) {
    Client client = call.client();
    ProtocolRevision revision = call.revision();
    boolean reachable = revision.isModern() || call.exchange().canWait();
    return capability -> reachable
        && client.supports(capability)
        && switch (capability) {
          case ELICITATION -> revision.isSince(ProtocolRevision.V2025_06_18);
          case URL_ELICITATION -> revision.isSince(ProtocolRevision.V2025_11_25);
          case ROOTS, SAMPLING -> true;
        };
  }

  /** Whom a call is for; empty for whoever calls without a token. */
  static String caller(McpCall call) {
    return call.caller()
        .user()
        .map(user -> Base64.getEncoder().encodeToString(Session.principal(user)))
        .orElse("");
  }

  /** Tells a stateless client what is asked. */
  Answer ask(McpCall call, String what, Conversation conversation) {
    JsonWriter out = JsonRpcWriter.beginResult(call.id()).beginObject();
    out.name("resultType").string("input_required");
    out.name("inputRequests").beginObject();
    QuestionWriter questions = new QuestionWriter(call.revision());
    for (Conversation.Asked asked : conversation.waiting()) {
      questions.request(asked, out.name(asked.question().key()));
    }
    out.endObject();
    out.name("requestState")
        .string(states.seal(conversation.journal(), caller(call), RequestDigest.of(what, call)));
    server.writeMeta(out);
    return new Answer.Result(JsonRpcWriter.end(out.endObject()));
  }
}
