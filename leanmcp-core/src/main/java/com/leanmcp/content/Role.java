package com.leanmcp.content;

/** Who speaks, or who is addressed (MCP schema, Role). */
public enum Role {
  USER("user"),
  ASSISTANT("assistant");

  private final String text;

  Role(String text) {
    this.text = text;
  }

  /** The role as the protocol spells it. */
  public String text() {
    return text;
  }
}
