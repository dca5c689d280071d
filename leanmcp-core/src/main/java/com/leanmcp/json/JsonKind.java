package com.leanmcp.json;

/** The six kinds of JSON value (RFC 8259 section 3). */
public enum JsonKind {
  OBJECT("an object"),
  ARRAY("an array"),
  STRING("a string"),
  NUMBER("a number"),
  BOOLEAN("a boolean"),
  NULL("null");

  private final String phrase;

  JsonKind(String phrase) {
    this.phrase = phrase;
  }

  /** The kind in words, with its article, for messages. */
  public String phrase() {
    return phrase;
  }
}
