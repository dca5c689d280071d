package com.leanmcp.test.client;

import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;

/** What a prompt came to. */
public record PromptMessages(Answer answer) {
  /** Whose message it is, {@code user} or {@code assistant}, and its text; empty if it is none. */
  public record Message(String role, String text) {}

  /** The messages. Fails the test if the prompt was refused. */
  public List<Message> messages() {
    return ((JsonArray) answer.expectResult().get("messages").orElseThrow())
        .elements().stream().map(each -> message((JsonObject) each)).toList();
  }

  private static Message message(JsonObject message) {
    return new Message(
        message.string("role").orElseThrow(),
        Answer.object(message, "content").flatMap(block -> block.string("text")).orElse(""));
  }
}
