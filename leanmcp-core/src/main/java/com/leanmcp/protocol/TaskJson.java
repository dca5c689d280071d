package com.leanmcp.protocol;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.protocol.TaskStatus.Cancelled;
import com.leanmcp.protocol.TaskStatus.Completed;
import com.leanmcp.protocol.TaskStatus.Failed;
import com.leanmcp.protocol.TaskStatus.InputRequired;
import com.leanmcp.protocol.TaskStatus.Pending;
import com.leanmcp.protocol.TaskStatus.Working;
import com.leanmcp.task.TaskEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A task as a {@link com.leanmcp.task.TaskStore} keeps it, and back. */
final class TaskJson {
  private TaskJson() {}

  static TaskEntry write(Task task) {
    JsonWriter out = new JsonWriter().beginObject();
    out.name("owner").string(task.owner());
    out.name("tool").string(task.tool());
    out.name("request").raw(task.request());
    out.name("created").string(task.created().toString());
    out.name("updated").string(task.updated().toString());
    task.journal().toJson().write(out.name("journal"));
    status(task.status(), out);
    return new TaskEntry(
        task.id(), task.version(), task.expires(), out.endObject().toString());
  }

  private static void status(TaskStatus status, JsonWriter out) {
    out.name("status").string(status.text());
    if (status instanceof Working working) {
      working.message().ifPresent(text -> out.name("message").string(text));
    } else if (status instanceof InputRequired input) {
      out.name("pending").beginObject();
      input.pending().forEach((key, pending) -> {
        out.name(key).beginObject().name("key").string(pending.key());
        pending.request().write(out.name("request"));
        out.endObject();
      });
      out.endObject();
      new JsonObject(input.given()).write(out.name("given"));
    } else if (status instanceof Completed completed) {
      out.name("result").raw(completed.result());
    } else if (status instanceof Failed failed) {
      out.name("error").raw(failed.error());
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static Task read(TaskEntry entry) {
    Map<String, JsonSlice> members = members(JsonSlice.of(entry.state()));
    return new Task(
        entry.id(),
        entry.version(),
        string(members, "owner"),
        string(members, "tool"),
        member(members, "request"),
        Instant.parse(string(members, "created")),
        Instant.parse(string(members, "updated")),
        entry.expires(),
        status(members),
        Journal.read(object(members, "journal")).orElse(Journal.EMPTY));
  }

  private static TaskStatus status(Map<String, JsonSlice> members) {
    String status = string(members, "status");
    return switch (status) {
      case "working" ->
        new Working(Optional.ofNullable(members.get("message")).flatMap(Slices::string));
      case "input_required" ->
        new InputRequired(
            pending(object(members, "pending")), object(members, "given").members());
      case "completed" -> new Completed(member(members, "result"));
      case "failed" -> new Failed(member(members, "error"));
      case "cancelled" -> new Cancelled();
      default -> throw new IllegalArgumentException("no status of a task: " + status);
    };
  }

  private static Map<String, Pending> pending(JsonObject json) {
    Map<String, Pending> pending = new LinkedHashMap<>();
    json.members().forEach((key, value) -> {
      if (value instanceof JsonObject one
          && one.get("request").orElse(one) instanceof JsonObject request) {
        pending.put(key, new Pending(one.string("key").orElse(key), request));
      }
    });
    return pending;
  }

  private static Map<String, JsonSlice> members(JsonSlice object) {
    Map<String, JsonSlice> members = new HashMap<>();
    try (JsonReader in = object.reader()) {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        members.put(name, in.slice());
      }
    }
    return members;
  }

  private static JsonSlice member(Map<String, JsonSlice> members, String name) {
    return Optional.ofNullable(members.get(name))
        .orElseThrow(() -> new IllegalArgumentException("a task without " + name));
  }

  private static String string(Map<String, JsonSlice> members, String name) {
    return Slices.string(member(members, name))
        .orElseThrow(() -> new IllegalArgumentException("a task whose " + name + " is no text"));
  }

  private static JsonObject object(Map<String, JsonSlice> members, String name) {
    try (JsonReader in = member(members, name).reader()) {
      return JsonValue.read(in) instanceof JsonObject object ? object : new JsonObject(Map.of());
    }
  }
}
