package com.leanmcp.tests.wire;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A stateless client that knows tasks, and may have a token. */
public record Tasks(int port, Optional<String> token) {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final String EXTENSION = "\"io.modelcontextprotocol/tasks\":{}";

  /** A client without a token. */
  public static Tasks of(int port) {
    return new Tasks(port, Optional.empty());
  }

  /** The same client with a token. */
  public Tasks as(String bearer) {
    return new Tasks(port, Optional.of(bearer));
  }

  /** Has a request declare that its client knows tasks, and fills in forms. */
  public Message able(Message message) {
    token.ifPresent(bearer -> message.header("Authorization", "Bearer " + bearer));
    return message.change(
        "clientCapabilities\":{}",
        "clientCapabilities\":{\"elicitation\":{},\"extensions\":{" + EXTENSION + "}}");
  }

  /** What a call is answered with at once. */
  public Reply call(String tool, String arguments) {
    return able(Message.call(port, tool, arguments)).send();
  }

  /** The id of the task that a call became. */
  public String begin(String tool, String arguments) {
    Reply reply = call(tool, arguments);
    if (!reply.string("result.resultType").equals("task")) {
      throw new AssertionError("no task: " + reply.text());
    }
    return reply.string("result.taskId");
  }

  /** A request about a task; {@code more} are members of the params, without braces. */
  public Message about(String method, String id, String more) {
    return able(Message.modern(port, method, "\"taskId\":\"" + id + "\"" + more))
        .header("Mcp-Name", id);
  }

  public Reply get(String id) {
    return about("tasks/get", id, "").send();
  }

  public Reply cancel(String id) {
    return about("tasks/cancel", id, "").send();
  }

  /** Answers questions of a task; {@code answers} are members, without braces. */
  public Reply update(String id, String answers) {
    return about("tasks/update", id, ",\"inputResponses\":{" + answers + "}").send();
  }

  /** Asks for a task until it has this status. */
  public Reply await(String id, String status) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    Reply last = get(id);
    while (!last.string("result.status").equals(status)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not " + status + ": " + last.text());
      }
      TimeUnit.MILLISECONDS.sleep(10);
      last = get(id);
    }
    return last;
  }
}
