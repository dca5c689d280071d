package com.leanmcp.annotation;

/** What a client may be able to do for a server (MCP schema, ClientCapabilities). */
public enum ClientCapability {
  /** It tells which folders it works on. */
  ROOTS("roots", ""),
  /** It lets a model answer. */
  SAMPLING("sampling", ""),
  /** It asks its user by a form. */
  ELICITATION("elicitation", "form"),
  /** It takes its user to a page. */
  URL_ELICITATION("elicitation", "url");

  private final String member;
  private final String mode;

  ClientCapability(String member, String mode) {
    this.member = member;
    this.mode = mode;
  }

  /** The member of the capabilities object that declares it. */
  public String member() {
    return member;
  }

  /** The member within that member; empty where there is none. Forms are meant where a client declares no mode at all. */
  public String mode() {
    return mode;
  }

  /** It as a message names it, such as {@code elicitation.url}. */
  public String words() {
    return this == URL_ELICITATION ? member + "." + mode : member;
  }
}
