package com.leanmcp.protocol;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Map;
import java.util.Optional;

/** How a task stands (extension {@code io.modelcontextprotocol/tasks}, Task Status). */
sealed interface TaskStatus {
  /** It runs, or waits its turn. */
  record Working(Optional<String> message) implements TaskStatus {}

  /**
   * It waits for its client.
   *
   * @param pending what is not answered yet, by a key that names one question of this task for ever
   * @param given what is answered already, by the author's keys
   */
  record InputRequired(Map<String, Pending> pending, Map<String, JsonValue> given)
      implements TaskStatus {}

  /**
   * A question that waits.
   *
   * @param key the author's
   * @param request what the client is asked: method and params
   */
  record Pending(String key, JsonObject request) {}

  /** It has a result, be it one of a tool that failed. */
  record Completed(JsonSlice result) implements TaskStatus {}

  /** It ended with an error of JSON-RPC. */
  record Failed(JsonSlice error) implements TaskStatus {}

  /** Its client did not want it any more. */
  record Cancelled() implements TaskStatus {}

  /** It runs, and there is nothing to say of how far it is. */
  static TaskStatus working() {
    return new Working(Optional.empty());
  }

  /** Whether nothing comes after it. */
  default boolean isTerminal() {
    return !(this instanceof Working || this instanceof InputRequired);
  }

  /** It as messages name it. */
  default String text() {
    if (this instanceof Working) {
      return "working";
    }
    if (this instanceof InputRequired) {
      return "input_required";
    }
    if (this instanceof Completed) {
      return "completed";
    }
    return this instanceof Failed ? "failed" : "cancelled";
  }
}
