package com.leanmcp.processor.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the API behind a client refuses beyond the protocol's own rules. A name or schema outside of it makes that API answer
 * 400 for the whole request, with all its tools.
 */
public enum ClientProfile {
  ANTHROPIC("anthropic", "[a-zA-Z0-9_-]{1,128}", "letters, digits, '_' and '-', at most 128"),
  OPENAI_STRICT("openai-strict", "[a-zA-Z0-9_-]{1,64}", "letters, digits, '_' and '-', at most 64"),
  GEMINI(
      "gemini", "[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}", "a letter or '_' first, at most 64 characters");

  private final String text;
  private final Pattern toolName;
  private final String rule;

  ClientProfile(String text, String toolName, String rule) {
    this.text = text;
    this.toolName = Pattern.compile(toolName);
    this.rule = rule;
  }

  /** The profile of this name in the option {@code leanmcp.clients}. */
  public static Optional<ClientProfile> named(String text) {
    return Arrays.stream(values()).filter(profile -> profile.text.equals(text)).findFirst();
  }

  /** The name in the option. */
  public String text() {
    return text;
  }

  /** Whether the API takes a tool of this name. */
  public boolean allowsToolName(String name) {
    return toolName.matcher(name).matches();
  }

  /** Which names the API takes, in words. */
  public String rule() {
    return rule;
  }
}
