package com.leanmcp.ask;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.content.PromptMessage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Asks the client's model (MCP specification, Sampling). The client may show the request to its user, change it or refuse it.
 *
 * @param messages the conversation, whose last message is to be answered
 * @param maxTokens how long an answer may get
 * @param temperature how much chance there is in it, where it matters
 * @param stopSequences texts that end it
 * @param preferences which model is meant
 */
public record Sampling(
    String key,
    List<PromptMessage> messages,
    int maxTokens,
    Optional<String> systemPrompt,
    OptionalDouble temperature,
    List<String> stopSequences,
    ModelPreferences preferences)
    implements Question<Sampled> {
  /** How long an answer may get where nothing else is said. */
  public static final int DEFAULT_MAX_TOKENS = 1_000;

  public Sampling {
    Question.checkedKey(key);
    messages = List.copyOf(messages);
    stopSequences = List.copyOf(stopSequences);
    if (messages.isEmpty() || maxTokens < 1) {
      throw new IllegalArgumentException(
          "a model is asked with a message or more, for 1 token or more");
    }
  }

  /** The same with so many tokens at most. */
  public Sampling maxTokens(int most) {
    return new Sampling(key, messages, most, systemPrompt, temperature, stopSequences, preferences);
  }

  /** The same with this system prompt. */
  public Sampling systemPrompt(String prompt) {
    return new Sampling(
        key, messages, maxTokens, Optional.of(prompt), temperature, stopSequences, preferences);
  }

  /** The same with this temperature. */
  public Sampling temperature(double value) {
    return new Sampling(
        key,
        messages,
        maxTokens,
        systemPrompt,
        OptionalDouble.of(value),
        stopSequences,
        preferences);
  }

  /** The same, ending at any of these texts. */
  public Sampling stopAt(String... sequences) {
    return new Sampling(
        key, messages, maxTokens, systemPrompt, temperature, List.of(sequences), preferences);
  }

  /** The same with these wishes for a model. */
  public Sampling preferring(ModelPreferences wishes) {
    return new Sampling(key, messages, maxTokens, systemPrompt, temperature, stopSequences, wishes);
  }

  @Override
  public ClientCapability needs() {
    return ClientCapability.SAMPLING;
  }
}
