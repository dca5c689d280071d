package com.leanmcp.ask;

import com.leanmcp.annotation.ClientCapability;

/** The client did not declare that it can answer a question. */
public final class UnsupportedQuestionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ClientCapability needs;

  public UnsupportedQuestionException(Question<?> question) {
    super("the question \"" + question.key() + "\" needs a client that can do "
        + question.needs().words());
    this.needs = question.needs();
  }

  /** What the client would have to be able to do. */
  public ClientCapability needs() {
    return needs;
  }
}
