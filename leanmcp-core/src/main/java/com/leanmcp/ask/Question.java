package com.leanmcp.ask;

import com.leanmcp.annotation.ClientCapability;

/**
 * Something that only the client can answer: its user, its model, or the program itself. A call that asks is run again when
 * there are answers, so each question has a key by which its answer is found; it stays the same in every run.
 *
 * @param <T> what an answer is
 */
public sealed interface Question<T> permits Elicitation, PageVisit, Sampling, RootsList {
  /** What the question is called within its call; 1 to 64 characters. */
  String key();

  /** What a client has to be able to do to answer. */
  ClientCapability needs();

  /** Checks a key. */
  static String checkedKey(String key) {
    if (key.isEmpty() || key.length() > 64) {
      throw new IllegalArgumentException("the key of a question has 1 to 64 characters");
    }
    return key;
  }
}
