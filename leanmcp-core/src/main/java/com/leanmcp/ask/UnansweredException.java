package com.leanmcp.ask;

/** The client was asked and failed to answer: it said so, or what it sent was wrong again and again. */
public final class UnansweredException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnansweredException(Question<?> question, String why) {
    super("the question \"" + question.key() + "\" was not answered: " + why);
  }
}
