package com.leanmcp.protocol;

import com.leanmcp.ask.Elicitation;
import com.leanmcp.ask.ModelPreferences;
import com.leanmcp.ask.PageVisit;
import com.leanmcp.ask.Question;
import com.leanmcp.ask.RootsList;
import com.leanmcp.ask.Sampling;
import com.leanmcp.content.PromptMessage;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Violations;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/** Writes questions as the requests that ask them (MCP specification, Client Features). */
final class QuestionWriter {
  private final ProtocolRevision revision;

  QuestionWriter(ProtocolRevision revision) {
    this.revision = revision;
  }

  /** The method of the request. */
  static String method(Question<?> question) {
    if (question instanceof Sampling) {
      return "sampling/createMessage";
    }
    return question instanceof RootsList ? "roots/list" : "elicitation/create";
  }

  /** Writes a request as stateless clients get it: its method and its params (2026-07-28, Multi Round-Trip Requests). */
  void request(Conversation.Asked asked, JsonWriter out) {
    out.beginObject().name("method").string(method(asked.question()));
    params(asked.question(), asked.complaint(), out.name("params"));
    out.endObject();
  }

  /**
   * Writes the params of the request.
   *
   * @param complaint what was wrong with the answer before, for whoever answers
   */
  void params(Question<?> question, Optional<String> complaint, JsonWriter out) {
    out.beginObject();
    if (question instanceof Elicitation<?> form) {
      mode("form", out);
      out.name("message").string(message(form.message(), complaint));
      FormSchema.of(form.form()).schema(revision).orElseThrow().write(out.name("requestedSchema"));
    } else if (question instanceof PageVisit visit) {
      mode("url", out);
      out.name("message").string(message(visit.message(), complaint));
      out.name("url").string(visit.url().toString());
      if (!revision.isModern()) {
        // unique per asking; one that was not given is known to nobody else
        out.name("elicitationId")
            .string(visit.id().orElseGet(() -> UUID.randomUUID().toString()));
      }
    } else if (question instanceof Sampling sampling) {
      sampling(sampling, out);
    }
    out.endObject();
  }

  private void mode(String mode, JsonWriter out) {
    if (revision.isSince(ProtocolRevision.V2025_11_25)) {
      out.name("mode").string(mode);
    }
  }

  private static String message(String message, Optional<String> complaint) {
    return complaint.map(wrong -> message + "\n" + wrong).orElse(message);
  }

  private void sampling(Sampling sampling, JsonWriter out) {
    ContentWriter contents = new ContentWriter(revision);
    Violations violations = new Violations();
    out.name("messages").beginArray();
    for (PromptMessage message : sampling.messages()) {
      out.beginObject().name("role").string(message.role().text()).name("content");
      contents.write(message.content(), out, violations);
      out.endObject();
    }
    out.endArray();
    if (!violations.isEmpty()) {
      throw new IllegalArgumentException(
          "the question \"" + sampling.key() + "\" says what is no Unicode");
    }
    out.name("maxTokens").number(sampling.maxTokens());
    sampling.systemPrompt().ifPresent(text -> out.name("systemPrompt").string(text));
    number("temperature", sampling.temperature(), out);
    if (!sampling.stopSequences().isEmpty()) {
      out.name("stopSequences").beginArray();
      sampling.stopSequences().forEach(out::string);
      out.endArray();
    }
    preferences(sampling.preferences(), out);
  }

  private static void preferences(ModelPreferences preferences, JsonWriter out) {
    if (preferences.equals(ModelPreferences.NONE)) {
      return;
    }
    out.name("modelPreferences").beginObject();
    if (!preferences.hints().isEmpty()) {
      out.name("hints").beginArray();
      preferences
          .hints()
          .forEach(hint -> out.beginObject().name("name").string(hint).endObject());
      out.endArray();
    }
    number("costPriority", preferences.cost(), out);
    number("speedPriority", preferences.speed(), out);
    number("intelligencePriority", preferences.intelligence(), out);
    out.endObject();
  }

  private static void number(String name, OptionalDouble value, JsonWriter out) {
    if (value.isPresent()) {
      out.name(name).number(value.getAsDouble());
    }
  }
}
