package com.leanmcp.test.client;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Goes on with a request for as long as it is answered by questions (2026-07-28, Multi Round-Trip Requests). */
final class Dialog {
  /** What a client says that it can do if it replies. */
  static final JsonObject CAPABILITIES =
      Answer.read("{\"elicitation\":{\"form\":{},\"url\":{}},\"sampling\":{},\"roots\":{}}");

  private final JsonObject params;
  private final Function<JsonObject, Answer> send;
  private final List<Asked> asked = new ArrayList<>();
  private final List<JsonObject> notifications = new ArrayList<>();

  /** {@code send} sends a request with these parameters. */
  Dialog(JsonObject params, Function<JsonObject, Answer> send) {
    this.params = params;
    this.send = send;
  }

  /** The answer that asks nothing more. */
  Answer end(Replies replies) {
    Answer answer = send.apply(params);
    notifications.addAll(answer.notifications());
    while (asks(answer)) {
      JsonObject result = answer.expectResult();
      List<Asked> questions = questions(result);
      Map<String, JsonValue> again = new LinkedHashMap<>(params.members());
      again.put("inputResponses", replies.to(questions, asked));
      result.get("requestState").ifPresent(state -> again.put("requestState", state));
      asked.addAll(questions);
      answer = send.apply(new JsonObject(again));
      notifications.addAll(answer.notifications());
    }
    return new Answer(answer.message(), notifications, asked);
  }

  private static boolean asks(Answer answer) {
    return answer
        .result()
        .flatMap(result -> result.string("resultType"))
        .filter("input_required"::equals)
        .isPresent();
  }

  private static List<Asked> questions(JsonObject result) {
    List<Asked> questions = new ArrayList<>();
    Answer.object(result, "inputRequests")
        .ifPresent(requests -> requests
            .members()
            .forEach((key, value) -> questions.add(question(key, (JsonObject) value))));
    if (questions.isEmpty()) {
      throw new AssertionError("the call wants input and asks nothing: " + Answer.write(result));
    }
    return questions;
  }

  private static Asked question(String key, JsonObject request) {
    return new Asked(
        key,
        request.string("method").orElseThrow(),
        Answer.object(request, "params").orElseGet(() -> new JsonObject(Map.of())));
  }
}
