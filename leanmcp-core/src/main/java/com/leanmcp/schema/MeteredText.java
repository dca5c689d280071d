package com.leanmcp.schema;

/** A text that may be looked at only so many times: what a regular expression does, it does by looking at characters. */
final class MeteredText implements CharSequence {
  /** Says that the text was looked at too often. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Exhausted() {
      super(null, null, false, false);
    }
  }

  private final String text;
  private final long budget;
  private long left;

  MeteredText(String text, long budget) {
    this.text = text;
    this.budget = budget;
    this.left = budget;
  }

  /** How often it was looked at. */
  long looks() {
    return budget - Math.max(0, left);
  }

  @Override
  public char charAt(int index) {
    if (left-- <= 0) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
