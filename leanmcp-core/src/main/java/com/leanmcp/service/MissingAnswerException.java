package com.leanmcp.service;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.ask.Question;

/** No argument answered what a method asks before it runs, and the client did not declare that it can. */
public final class MissingAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String argument;
  private final ClientCapability needs;

  MissingAnswerException(Question<?> question) {
    super("neither an argument nor the client answers \"" + question.key() + "\"");
    this.argument = question.key();
    this.needs = question.needs();
  }

  /** The argument that could have answered, by the key of the question. */
  public String argument() {
    return argument;
  }

  /** What the client would have to be able to do. */
  public ClientCapability needs() {
    return needs;
  }
}
