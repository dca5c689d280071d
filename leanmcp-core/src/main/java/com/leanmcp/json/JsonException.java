package com.leanmcp.json;

/**
 * Bytes that are not JSON, or are more of it than the limits allow. Thrown by {@link JsonReader} only; its message never
 * quotes the input.
 */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Which of the two it is. */
  public enum Problem {
    /** The text breaks the grammar of RFC 8259. */
    SYNTAX,
    /** The text is grammatical so far but deeper or longer than {@link JsonReader} reads. */
    LIMIT
  }

  private final Problem problem;

  JsonException(Problem problem, String message) {
    super(message, null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
