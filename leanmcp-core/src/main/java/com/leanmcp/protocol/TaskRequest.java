package com.leanmcp.protocol;

import com.leanmcp.access.AccessDecision;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;

/** The call of a tool that became a task, as it is kept to be run, and to be run again. */
final class TaskRequest {
  /** Results are written as answers; what a task keeps of them has no id. */
  private static final JsonSlice NO_ID = JsonSlice.of("0");

  private TaskRequest() {}

  /** The params of a call, as far as a run of its tool has to know them; credentials are no part of that. */
  static JsonSlice of(McpCall call) {
    JsonWriter out = new JsonWriter().beginObject();
    call.params().name().ifPresent(name -> out.name("name").string(name));
    call.params().arguments().ifPresent(arguments -> out.name("arguments").raw(arguments));
    call.params().meta().whole().ifPresent(meta -> meta(meta, out.name("_meta")));
    return JsonSlice.of(out.endObject().toString());
  }

  private static void meta(JsonSlice meta, JsonWriter out) {
    out.beginObject();
    try (JsonReader in = meta.reader()) {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        if (RequestMeta.isSecret(name)) {
          in.skip();
        } else {
          out.name(name).raw(in.slice());
        }
      }
    }
    out.endObject();
  }

  /** The call that a task makes, for this caller. */
  static McpCall call(Task task, AccessDecision.Granted caller) {
    try (JsonReader in = task.request().reader()) {
      McpParams params = McpParams.READER.read(in, mistake -> {
        throw new IllegalStateException("a task of a malformed request: " + mistake);
      });
      return new McpCall(TaskExchange.INSTANCE, NO_ID, params, new SessionState.None(), caller);
    }
  }
}
