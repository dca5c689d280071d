package com.leanmcp.protocol;

import com.leanmcp.ask.Consent;
import com.leanmcp.ask.Elicitation;
import com.leanmcp.ask.Elicited;
import com.leanmcp.ask.PageVisit;
import com.leanmcp.ask.Question;
import com.leanmcp.ask.Root;
import com.leanmcp.ask.Sampled;
import com.leanmcp.ask.Sampling;
import com.leanmcp.content.Content;
import com.leanmcp.content.Role;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.protocol.Reading.Understood;
import com.leanmcp.protocol.Reading.Wrong;
import com.leanmcp.schema.Violations;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads clients' answers; nothing in them is believed before it has been looked at. */
final class AnswerReader {
  private AnswerReader() {}

  /** Reads an answer to this question. */
  @SuppressWarnings("unchecked") // each branch reads what its question's type says
  static <T> Reading<T> read(Question<T> question, JsonObject answer) {
    if (question instanceof Elicitation<?> form) {
      return (Reading<T>) elicited(form, answer);
    }
    if (question instanceof PageVisit) {
      return (Reading<T>) consent(answer);
    }
    return question instanceof Sampling ? (Reading<T>) sampled(answer) : (Reading<T>) roots(answer);
  }

  private static <F> Reading<Elicited<F>> elicited(Elicitation<F> form, JsonObject answer) {
    return switch (answer.string("action").orElse("")) {
      case "decline" -> new Understood<>(new Elicited.Declined<>());
      case "cancel" -> new Understood<>(new Elicited.Cancelled<>());
      case "accept" -> accepted(form, answer);
      default -> new Wrong<>("the action is accept, decline or cancel");
    };
  }

  private static <F> Reading<Elicited<F>> accepted(Elicitation<F> form, JsonObject answer) {
    if (!(answer.get("content").orElse(answer) instanceof JsonObject content)
        || content == answer) {
      return new Wrong<>("an accepted form has a content, which is an object");
    }
    FormSchema schema = FormSchema.of(form.form());
    Map<String, JsonValue> known = new LinkedHashMap<>(content.members());
    known.keySet().removeIf(field -> !schema.has(field));
    JsonWriter out = new JsonWriter();
    new JsonObject(known).write(out);
    Violations violations = new Violations();
    F value;
    try (JsonReader in = JsonReader.of(out.toBytes())) {
      value = form.form().read(in, violations);
    }
    return value == null || !violations.isEmpty()
        ? new Wrong<>(violations.describe())
        : new Understood<>(new Elicited.Accepted<>(value));
  }

  private static Reading<Consent> consent(JsonObject answer) {
    return switch (answer.string("action").orElse("")) {
      case "accept" -> new Understood<>(Consent.ACCEPTED);
      case "decline" -> new Understood<>(Consent.DECLINED);
      case "cancel" -> new Understood<>(Consent.CANCELLED);
      default -> new Wrong<>("the action is accept, decline or cancel");
    };
  }

  private static Reading<Sampled> sampled(JsonObject answer) {
    Optional<Role> role = answer.string("role").flatMap(AnswerReader::role);
    Optional<String> model = answer.string("model");
    Optional<JsonValue> content = answer.get("content");
    if (role.isEmpty() || model.isEmpty() || content.isEmpty()) {
      return new Wrong<>("a model's answer has a role, a content and a model");
    }
    List<JsonValue> blocks =
        content.get() instanceof JsonArray array ? array.elements() : List.of(content.get());
    List<Content> read = new ArrayList<>();
    for (JsonValue block : blocks) {
      Optional<Content> one =
          block instanceof JsonObject object ? content(object) : Optional.empty();
      if (one.isEmpty()) {
        return new Wrong<>("a model's answer consists of texts, images and audio");
      }
      read.add(one.get());
    }
    return new Understood<>(
        new Sampled(role.get(), read, model.get(), answer.string("stopReason")));
  }

  private static Optional<Role> role(String text) {
    for (Role role : Role.values()) {
      if (role.text().equals(text)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  private static Optional<Content> content(JsonObject block) {
    String type = block.string("type").orElse("");
    if (type.equals("text")) {
      return block.string("text").map(Content::text);
    }
    Optional<byte[]> data = block.string("data").flatMap(AnswerReader::base64);
    Optional<String> mimeType = block.string("mimeType");
    if (data.isEmpty() || mimeType.isEmpty()) {
      return Optional.empty();
    }
    return switch (type) {
      case "image" -> Optional.of(Content.image(data.get(), mimeType.get()));
      case "audio" -> Optional.of(Content.audio(data.get(), mimeType.get()));
      default -> Optional.empty();
    };
  }

  private static Optional<byte[]> base64(String text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Reading<List<Root>> roots(JsonObject answer) {
    if (!(answer.get("roots").orElse(answer) instanceof JsonArray array)) {
      return new Wrong<>("the roots are a list");
    }
    List<Root> roots = new ArrayList<>();
    for (JsonValue element : array.elements()) {
      Optional<String> uri =
          element instanceof JsonObject root ? root.string("uri") : Optional.empty();
      if (uri.isEmpty()) {
        return new Wrong<>("a root has a uri");
      }
      roots.add(new Root(uri.get(), ((JsonObject) element).string("name")));
    }
    return new Understood<>(List.copyOf(roots));
  }
}
