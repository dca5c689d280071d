package com.leanmcp.tests.wire;

import com.leanmcp.json.JsonException;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonNull;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every message of a server against the official schema of the revision it is spoken in: one judge for an exchange of
 * HTTP, one for a whole pipe. What is said before a revision is known has to be right in the newest of both eras. There is
 * no way around it: a message that cannot be judged is a mistake. Thread-safe.
 */
final class Judge {
  private static final String NEWEST_LEGACY = "2025-11-25";
  private static final String WITH_BATCHES = "2025-03-26";
  private static final String TASKS = "ext-tasks";

  private final Map<JsonValue, Asked> asked = new ConcurrentHashMap<>();
  private volatile Optional<String> session;
  private volatile boolean knowsWhatWasAsked = true;

  /** A judge of messages in a session of this revision, or without one. */
  Judge(Optional<String> session) {
    this.session = session;
  }

  /** Notes what the test has sent. */
  Judge asked(String text) {
    List<Asked> requests = Asked.in(text);
    knowsWhatWasAsked &= !requests.isEmpty();
    return asked(requests);
  }

  /** Notes what has been asked before and may be answered now. */
  Judge asked(Iterable<Asked> requests) {
    requests.forEach(each -> asked.put(each.id(), each));
    return this;
  }

  /** The revision that the answer to {@code initialize} has settled. */
  Optional<String> session() {
    return session;
  }

  /** Throws unless this text is what a server may say now. */
  void check(String text) {
    List<String> mistakes = mistakes(text);
    if (!mistakes.isEmpty()) {
      throw new AssertionError(
          "the server sent " + text + "\nwhich is wrong: " + String.join("\n  ", mistakes));
    }
  }

  List<String> mistakes(String text) {
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      return List.of("a message is one line");
    }
    JsonValue value;
    try {
      value = JsonValue.read(JsonReader.of(text.getBytes(StandardCharsets.UTF_8)));
    } catch (JsonException e) {
      return List.of("no JSON: " + e.getMessage());
    }
    if (value instanceof JsonArray batch) {
      List<String> mistakes = new ArrayList<>();
      if (!session.equals(Optional.of(WITH_BATCHES)) || batch.elements().isEmpty()) {
        mistakes.add("no batch may be sent here");
      }
      batch.elements().forEach(each -> mistakes.addAll(ofMessage(each)));
      return mistakes;
    }
    return ofMessage(value);
  }

  private List<String> ofMessage(JsonValue value) {
    if (!(value instanceof JsonObject message)) {
      return List.of("a message is an object");
    }
    Optional<JsonValue> id = message.get("id");
    if (id.filter(JsonNull.class::isInstance).isPresent()) {
      return List.of("an id is never null");
    }
    Optional<String> method = message.string("method");
    if (method.isPresent()) {
      return id.isPresent()
          ? ofRequest(message, method.get())
          : ofNotification(message, method.get());
    }
    if (knowsWhatWasAsked && id.filter(each -> !asked.containsKey(each)).isPresent()) {
      return List.of("nobody asked under this id");
    }
    Optional<Asked> request = id.map(asked::get);
    return message.get("error").isPresent()
        ? ofError(message, request)
        : ofResult(message, request);
  }

  /** Only a client with a session is asked anything by a request. */
  private List<String> ofRequest(JsonObject message, String method) {
    Optional<String> definition = Definitions.request(method);
    return session.isEmpty() || definition.isEmpty()
        ? List.of("no server asks " + method + " here")
        : mistakes(session.get(), definition.get(), message);
  }

  private List<String> ofNotification(JsonObject message, String method) {
    if (method.equals("notifications/tasks")) {
      return mistakes(TASKS, "TaskStatusNotification", message);
    }
    Optional<String> definition = Definitions.notification(method);
    if (definition.isEmpty()) {
      return List.of("no server sends " + method);
    }
    boolean modern =
        session.isEmpty() || message.toString().contains("io.modelcontextprotocol/subscriptionId");
    String revision = modern ? Message.MODERN : session.get();
    return mistakes(revision, definition.get(), message);
  }

  private List<String> ofError(JsonObject message, Optional<Asked> request) {
    Optional<String> revision = request.flatMap(this::revision);
    int code = message.get("error").orElseThrow() instanceof JsonObject error
            && error.get("code").orElse(new JsonNull()) instanceof JsonNumber number
        ? number.value().intValue()
        : 0;
    List<String> mistakes = new ArrayList<>();
    if (revision.equals(Optional.of(Message.MODERN)) && Definitions.OF_OLDER_ERAS.contains(code)) {
      mistakes.add(code + " is of the other era");
    }
    for (String each : revision.map(List::of).orElse(List.of(NEWEST_LEGACY, Message.MODERN))) {
      String definition = Definitions.error(OfficialSchema.of(each), each, code);
      mistakes.addAll(mistakes(each, definition, message));
    }
    return mistakes;
  }

  private List<String> ofResult(JsonObject message, Optional<Asked> request) {
    Optional<String> method = request.flatMap(Asked::method);
    if (message.get("result").orElse(null) instanceof JsonObject ofTask) {
      Optional<String> task = ofTask.string("resultType").equals(Optional.of("task"))
          ? method.filter("tools/call"::equals).map(call -> "CreateTaskResult")
          : method.flatMap(Definitions::ofTask);
      if (task.isPresent()) {
        return ofTask(task.get(), ofTask);
      }
    }
    Optional<String> definition = method.flatMap(Definitions::result);
    if (definition.isEmpty()
        || !(message.get("result").orElse(null) instanceof JsonObject result)) {
      return List.of("nothing was asked that has such a result");
    }
    if (result.string("resultType").filter("input_required"::equals).isPresent()) {
      definition = method.flatMap(Definitions::question);
    }
    if (definition.isEmpty()) {
      return List.of(method.get() + " asks nothing");
    }
    if (method.get().equals("initialize")) {
      session = result.string("protocolVersion");
    }
    Optional<String> revision = revision(request.get());
    if (revision.isEmpty()) {
      return List.of("there is a result, but no session and no revision");
    }
    List<String> mistakes = new ArrayList<>(
        mistakes(revision.get(), Definitions.response(OfficialSchema.of(revision.get())), message));
    mistakes.addAll(mistakes(revision.get(), definition.get(), result));
    boolean modern = revision.get().equals(Message.MODERN);
    if (!modern && result.get("resultType").isPresent()) {
      mistakes.add("resultType is of the other era");
    }
    if (modern && !tellsItsServer(result)) {
      mistakes.add("_meta does not say which server it is");
    }
    return mistakes;
  }

  /** What a tool came to is held against the definition that it would have had as an answer. */
  private static List<String> ofTask(String definition, JsonObject result) {
    List<String> mistakes = new ArrayList<>(mistakes(TASKS, definition, result));
    result
        .get("result")
        .ifPresent(inner -> mistakes.addAll(mistakes(Message.MODERN, "CallToolResult", inner)));
    if (!tellsItsServer(result)) {
      mistakes.add("_meta does not say which server it is");
    }
    return mistakes;
  }

  private static boolean tellsItsServer(JsonObject result) {
    return result.get("_meta").orElse(null) instanceof JsonObject meta
        && meta.get("io.modelcontextprotocol/serverInfo").isPresent();
  }

  private Optional<String> revision(Asked request) {
    return request.revision().or(() -> session);
  }

  private static List<String> mistakes(String revision, String definition, JsonValue part) {
    OfficialSchema schema = OfficialSchema.of(revision);
    if (!schema.has(definition)) {
      return List.of(revision + " has no " + definition);
    }
    JsonWriter text = new JsonWriter();
    part.write(text);
    return schema.mistakes(definition, text.toString()).stream()
        .map(mistake -> definition + " of " + revision + ": " + mistake)
        .toList();
  }
}
