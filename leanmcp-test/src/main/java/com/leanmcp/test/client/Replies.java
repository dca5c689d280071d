package com.leanmcp.test.client;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a client replies to what a call asks, by the keys of the questions: the user, the client's model, its folders. A key
 * that is given several times is replied to in that order, as where a form was filled in wrongly first. Immutable.
 */
public final class Replies {
  private static final Replies NONE = new Replies(Map.of());

  private final Map<String, List<JsonObject>> byKey;

  private Replies(Map<String, List<JsonObject>> byKey) {
    this.byKey = byKey;
  }

  /** Nothing is replied to. */
  public static Replies none() {
    return NONE;
  }

  /** The user fills in the form so; {@code content} is a JSON object. */
  public Replies accept(String key, String content) {
    return action(key, "accept", Map.of("content", Answer.read(content)));
  }

  /** The user fills in the form so: {@code accept("guest", guest, GuestCodec.INSTANCE)}. */
  public <T> Replies accept(String key, T content, Codec<T> codec) {
    JsonWriter out = new JsonWriter();
    codec.write(content, out, new Violations());
    return accept(key, out.toString());
  }

  /** The user agrees to visit the page. */
  public Replies visit(String key) {
    return action(key, "accept", Map.of());
  }

  /** The user says no. */
  public Replies decline(String key) {
    return action(key, "decline", Map.of());
  }

  /** The user goes away. */
  public Replies cancel(String key) {
    return action(key, "cancel", Map.of());
  }

  /** The client's model says this. */
  public Replies sample(String key, String text) {
    Map<String, JsonValue> content = new LinkedHashMap<>();
    content.put("type", new JsonString("text"));
    content.put("text", new JsonString(text));
    Map<String, JsonValue> result = new LinkedHashMap<>();
    result.put("role", new JsonString("assistant"));
    result.put("model", new JsonString("leanmcp-test"));
    result.put("content", new JsonObject(content));
    return and(key, new JsonObject(result));
  }

  /** The client works on these folders. */
  public Replies roots(String key, String... uris) {
    List<JsonValue> roots = Arrays.stream(uris)
        .<JsonValue>map(uri -> new JsonObject(Map.of("uri", new JsonString(uri))))
        .toList();
    return and(key, new JsonObject(Map.of("roots", new JsonArray(roots))));
  }

  private Replies action(String key, String action, Map<String, JsonValue> more) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("action", new JsonString(action));
    members.putAll(more);
    return and(key, new JsonObject(members));
  }

  private Replies and(String key, JsonObject reply) {
    Map<String, List<JsonObject>> all = new LinkedHashMap<>(byKey);
    List<JsonObject> ofKey = new ArrayList<>(all.getOrDefault(key, List.of()));
    ofKey.add(reply);
    all.put(key, List.copyOf(ofKey));
    return new Replies(all);
  }

  /** The replies to what is asked now, where each key has been replied to so often. Fails the test if one is missing. */
  JsonObject to(List<Asked> questions, List<Asked> before) {
    Map<String, JsonValue> replies = new LinkedHashMap<>();
    for (Asked asked : questions) {
      List<JsonObject> ofKey = byKey.getOrDefault(asked.key(), List.of());
      long used = before.stream().filter(each -> each.key().equals(asked.key())).count();
      if (used >= ofKey.size()) {
        throw new AssertionError("the call asks \"" + asked.key() + "\" by " + asked.method()
            + (asked.message().isEmpty() ? "" : ", \"" + asked.message() + "\"") + ", and "
            + (used == 0 ? "there is no reply to it" : "its replies are used up")
            + "; there are replies to " + byKey.keySet());
      }
      replies.put(asked.key(), ofKey.get((int) used));
    }
    return new JsonObject(replies);
  }
}
