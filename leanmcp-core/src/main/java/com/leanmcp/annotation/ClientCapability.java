package com.leanmcp.annotation;

/** What a client may be able to do for a server (MCP schema, ClientCapabilities). */
public enum ClientCapability {
  /** It tells which folders it works on. */
  ROOTS("roots"),
  /** It lets a model answer. */
  SAMPLING("sampling"),
  /** It asks its user, by a form or by a page. */
  ELICITATION("elicitation");

  private final String member;

  ClientCapability(String member) {
    this.member = member;
  }

  /** The member of the capabilities object that declares it. */
  public String member() {
    return member;
  }
}
