package com.leanmcp.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers to questions that were asked together. */
public final class Answers {
  private final Map<Question<?>, Object> values;

  private Answers(Map<Question<?>, Object> values) {
    this.values = values;
  }

  /** No answers yet. */
  public static Answers none() {
    return new Answers(Map.of());
  }

  /** These and the answer to {@code question}. */
  public <T> Answers and(Question<T> question, T answer) {
    Map<Question<?>, Object> more = new LinkedHashMap<>(values);
    more.put(question, answer);
    return new Answers(more);
  }

  /** These and the others. */
  public Answers and(Answers others) {
    Map<Question<?>, Object> more = new LinkedHashMap<>(values);
    more.putAll(others.values);
    return new Answers(more);
  }

  /**
   * The answer to a question.
   *
   * @throws UnsupportedQuestionException if the client cannot answer questions of this kind
   */
  public <T> T of(Question<T> question) {
    return find(question).orElseThrow(() -> new UnsupportedQuestionException(question));
  }

  /** The answer to a question; empty if the client cannot answer questions of this kind. */
  @SuppressWarnings("unchecked") // put there by and, of this question's type
  public <T> Optional<T> find(Question<T> question) {
    return Optional.ofNullable((T) values.get(question));
  }
}
