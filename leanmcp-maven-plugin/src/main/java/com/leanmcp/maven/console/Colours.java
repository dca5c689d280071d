package com.leanmcp.maven.console;

import java.util.Map;

/** Whether lines are coloured: only on a terminal, and not where NO_COLOR is set to anything (no-color.org). */
public enum Colours {
  OFF,
  ON;

  private static final String CYAN = "\u001b[36m";
  private static final String RED = "\u001b[31m";
  private static final String PLAIN = "\u001b[0m";

  public static Colours of(Terminal terminal, Map<String, String> environment) {
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return terminal == Terminal.INTERACTIVE && wanted ? ON : OFF;
  }

  String prefix(String text) {
    return in(CYAN, text);
  }

  String problem(String text) {
    return in(RED, text);
  }

  private String in(String colour, String text) {
    return this == ON ? colour + text + PLAIN : text;
  }
}
