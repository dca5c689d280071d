package com.leanmcp.annotation;

/** Who may call a tool in a client that shows apps (MCP Apps 2026-01-26, Visibility). */
public enum ToolVisibility {
  /** The agent. */
  MODEL("model"),
  /** The views of the same server. */
  APP("app");

  private final String text;

  ToolVisibility(String text) {
    this.text = text;
  }

  /** Its name in the protocol. */
  public String text() {
    return text;
  }
}
