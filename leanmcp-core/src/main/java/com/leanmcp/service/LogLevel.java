package com.leanmcp.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How important a log message is, least important first (MCP schema, LoggingLevel; RFC 5424). */
public enum LogLevel {
  DEBUG,
  INFO,
  NOTICE,
  WARNING,
  ERROR,
  CRITICAL,
  ALERT,
  EMERGENCY;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** The level as the protocol spells it. */
  public String text() {
    return text;
  }

  /** The level that is spelled so. */
  public static Optional<LogLevel> of(String text) {
    return Arrays.stream(values()).filter(level -> level.text.equals(text)).findFirst();
  }
}
