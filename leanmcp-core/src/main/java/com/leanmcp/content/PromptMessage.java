package com.leanmcp.content;

/** One message of a prompt (MCP schema, PromptMessage). */
public record PromptMessage(Role role, Content content) {
  /** A text in the user's name. */
  public static PromptMessage user(String text) {
    return new PromptMessage(Role.USER, Content.text(text));
  }

  /** A content in the user's name. */
  public static PromptMessage user(Content content) {
    return new PromptMessage(Role.USER, content);
  }

  /** A text in the assistant's name. */
  public static PromptMessage assistant(String text) {
    return new PromptMessage(Role.ASSISTANT, Content.text(text));
  }

  /** A content in the assistant's name. */
  public static PromptMessage assistant(Content content) {
    return new PromptMessage(Role.ASSISTANT, content);
  }
}
