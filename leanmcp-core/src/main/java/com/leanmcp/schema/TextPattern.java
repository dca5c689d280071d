package com.leanmcp.schema;

import java.util.regex.Pattern;

/**
 * A regular expression of ECMA-262 as it is published, and what {@link java.util.regex} runs in its place. A search is
 * bounded: it looks at {@value #BASE_BUDGET} characters and {@value #BUDGET_PER_CHARACTER} more for each the text has,
 * then it gives up; all searches of one call share {@value #CALL_BUDGET}. So no text can keep a thread busy for long.
 */
public final class TextPattern {
  /** How many characters any search may look at. */
  public static final int BASE_BUDGET = 1_000_000;

  /** How many more it may look at for each character of the text. */
  public static final int BUDGET_PER_CHARACTER = 20;

  /** How many all searches of one call may look at, without those that each character of the texts allows. */
  public static final int CALL_BUDGET = 10_000_000;

  /** What came of a search. */
  enum Outcome {
    FOUND,
    ABSENT,
    GAVE_UP
  }

  private final String published;
  private final Pattern compiled;

  private TextPattern(String published, Pattern compiled) {
    this.published = published;
    this.compiled = compiled;
  }

  /** A pattern that means the same in both languages. */
  public static TextPattern of(String published) {
    return of(published, published);
  }

  /** A pattern as it is published, and its translation by {@link EcmaPattern}. */
  public static TextPattern of(String published, String translated) {
    return new TextPattern(published, Pattern.compile(translated));
  }

  String published() {
    return published;
  }

  /** Searches for the pattern anywhere in the text. */
  Outcome search(String text, Violations call) {
    long own = (long) BUDGET_PER_CHARACTER * text.length();
    MeteredText metered = new MeteredText(text, own + Math.min(BASE_BUDGET, call.searchesLeft()));
    try {
      return compiled.matcher(metered).find() ? Outcome.FOUND : Outcome.ABSENT;
    } catch (MeteredText.Exhausted | StackOverflowError e) {
      return Outcome.GAVE_UP;
    } finally {
      call.searched(Math.max(0, metered.looks() - own));
    }
  }
}
