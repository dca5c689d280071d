package com.leanmcp.protocol;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.protocol.TaskStatus.Completed;
import com.leanmcp.protocol.TaskStatus.Failed;
import com.leanmcp.protocol.TaskStatus.InputRequired;
import com.leanmcp.protocol.TaskStatus.Working;
import java.time.Duration;

/** Writes tasks as clients see them (extension {@code io.modelcontextprotocol/tasks}, Tasks). */
final class TaskWriter {
  private final ServerInfo server;
  private final Duration pollInterval;

  TaskWriter(ServerInfo server, Duration pollInterval) {
    this.server = server;
    this.pollInterval = pollInterval;
  }

  /** What the call that became a task is answered with. */
  byte[] created(JsonSlice id, Task task) {
    JsonWriter out = begin(id, "task");
    seed(task, out);
    return end(out);
  }

  /** What a client that asks for a task is answered with. */
  byte[] detailed(JsonSlice id, Task task) {
    JsonWriter out = begin(id, "complete");
    seed(task, out);
    details(task.status(), out);
    return end(out);
  }

  /** What a client that only says something of a task is answered with. */
  byte[] acknowledged(JsonSlice id) {
    return end(begin(id, "complete"));
  }

  private static JsonWriter begin(JsonSlice id, String type) {
    return JsonRpcWriter.beginResult(id).beginObject().name("resultType").string(type);
  }

  private byte[] end(JsonWriter out) {
    server.writeMeta(out);
    return JsonRpcWriter.end(out.endObject());
  }

  /** What a client that listens is told. */
  Event changed(JsonSlice subscription, Task task) {
    JsonWriter out = Notifications.begin("notifications/tasks");
    seed(task, out);
    details(task.status(), out);
    Notifications.meta(out, subscription);
    return Event.coalesced("task " + task.id(), Notifications.end(out));
  }

  private void seed(Task task, JsonWriter out) {
    out.name("taskId").string(task.id());
    out.name("status").string(task.status().text());
    if (task.status() instanceof Working working) {
      working.message().ifPresent(text -> out.name("statusMessage").string(text));
    } else if (task.status() instanceof Failed failed) {
      Slices.stringMember(failed.error(), "message")
          .ifPresent(text -> out.name("statusMessage").string(text));
    }
    out.name("createdAt").string(task.created().toString());
    out.name("lastUpdatedAt").string(task.updated().toString());
    out.name("ttlMs").number(Duration.between(task.created(), task.expires()).toMillis());
    out.name("pollIntervalMs").number(pollInterval.toMillis());
  }

  private static void details(TaskStatus status, JsonWriter out) {
    if (status instanceof InputRequired input) {
      out.name("inputRequests").beginObject();
      input.pending().forEach((key, pending) -> pending.request().write(out.name(key)));
      out.endObject();
    } else if (status instanceof Completed completed) {
      out.name("result").raw(completed.result());
    } else if (status instanceof Failed failed) {
      out.name("error").raw(failed.error());
    }
  }
}
