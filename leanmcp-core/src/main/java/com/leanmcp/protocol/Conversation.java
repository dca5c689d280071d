package com.leanmcp.protocol;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Elicitation;
import com.leanmcp.ask.Question;
import com.leanmcp.ask.Suspension;
import com.leanmcp.ask.UnansweredException;
import com.leanmcp.ask.UnsupportedQuestionException;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What one call asks its client, and what it was answered, over all its runs. Thread-safe. */
final class Conversation {
  /** How often a client is asked within one call. */
  static final int MOST_ROUNDS = 32;

  /** How often one question may be answered wrongly. */
  static final int MOST_MISTAKES = 3;

  /** A question that waits for its answer, and what was wrong with the one before. */
  record Asked(Question<?> question, Optional<String> complaint) {}

  private final ProtocolRevision revision;
  private final Predicate<ClientCapability> supported;
  private final Map<String, JsonValue> answers;
  private final Map<String, JsonValue> remembered;
  private final Map<String, JsonValue> mistakes;
  private final Map<String, JsonValue> offered = new LinkedHashMap<>();
  private final List<Asked> waiting = new ArrayList<>();
  private int round;

  Conversation(ProtocolRevision revision, Predicate<ClientCapability> supported, Journal journal) {
    this.revision = revision;
    this.supported = supported;
    this.answers = new LinkedHashMap<>(journal.answers());
    this.remembered = new LinkedHashMap<>(journal.remembered());
    this.mistakes = new LinkedHashMap<>(journal.mistakes());
    this.round = journal.round();
  }

  /** Begins a run, with what the client has answered since the one before; what nobody asks for is never looked at. */
  synchronized void begin(Map<String, JsonValue> given) {
    waiting.clear();
    offered.clear();
    offered.putAll(given);
  }

  /** The questions that have ended this run, if it has asked something that is not answered. */
  synchronized List<Asked> waiting() {
    return List.copyOf(waiting);
  }

  /** What the next run has to know. */
  synchronized Journal journal() {
    return new Journal(Map.copyOf(answers), Map.copyOf(remembered), Map.copyOf(mistakes), round);
  }

  synchronized Answers ask(List<Question<?>> questions) {
    requireDifferentKeys(questions);
    if (!waiting.isEmpty()) {
      throw new Suspension();
    }
    Answers all = Answers.none();
    int understood = 0;
    for (Question<?> question : questions) {
      if (isSupported(question)) {
        Optional<Answers> more = answer(question, all);
        understood += more.isPresent() ? 1 : 0;
        all = more.orElse(all);
      }
    }
    if (!waiting.isEmpty()) {
      round++;
      if (round > MOST_ROUNDS) {
        throw new UnansweredException(
            questions.get(0), "it is asked in round " + round + " of at most " + MOST_ROUNDS);
      }
      throw new Suspension();
    }
    if (understood == 0) {
      throw new UnsupportedQuestionException(questions.get(0));
    }
    return all;
  }

  private static void requireDifferentKeys(List<Question<?>> questions) {
    Set<String> keys = new HashSet<>();
    for (Question<?> question : questions) {
      if (!keys.add(question.key())) {
        throw new IllegalArgumentException(
            "two questions have the key \"" + question.key() + "\"; give one of them another");
      }
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("nothing is asked");
    }
  }

  private boolean isSupported(Question<?> question) {
    if (!supported.test(question.needs())) {
      return false;
    }
    return !(question instanceof Elicitation<?> form)
        || FormSchema.of(form.form()).schema(revision).isPresent();
  }

  /** The answers so far and this one; empty if the question has to be asked. */
  private <T> Optional<Answers> answer(Question<T> question, Answers others) {
    Optional<JsonValue> known = Optional.ofNullable(answers.get(question.key()));
    Optional<JsonValue> fresh = Optional.ofNullable(offered.get(question.key()));
    Optional<String> complaint = Optional.empty();
    for (JsonValue each : known.or(() -> fresh).stream().toList()) {
      Reading<T> reading = read(question, each);
      if (reading instanceof Reading.Understood<T> understood) {
        answers.put(question.key(), each);
        return Optional.of(others.and(question, understood.value()));
      }
      complaint = Optional.of(((Reading.Wrong<T>) reading).why());
      answers.remove(question.key());
      offered.remove(question.key());
      countMistake(question, complaint.get());
    }
    waiting.add(new Asked(question, complaint));
    return Optional.empty();
  }

  private static <T> Reading<T> read(Question<T> question, JsonValue answer) {
    Optional<String> refusal = ClientRefusal.of(answer);
    if (refusal.isPresent()) {
      throw new UnansweredException(question, refusal.get());
    }
    return answer instanceof JsonObject object
        ? AnswerReader.read(question, object)
        : new Reading.Wrong<>("an answer is an object");
  }

  private void countMistake(Question<?> question, String why) {
    int count = mistakes.get(question.key()) instanceof JsonNumber number
        ? number.value().intValue() + 1
        : 1;
    if (count > MOST_MISTAKES) {
      throw new UnansweredException(question, why);
    }
    mistakes.put(question.key(), new JsonNumber(BigDecimal.valueOf(count)));
  }

  synchronized JsonValue remember(String key, Supplier<JsonValue> value) {
    JsonValue known = remembered.get(key);
    if (known == null) {
      known = value.get();
      remembered.put(key, known);
    }
    return known;
  }
}
