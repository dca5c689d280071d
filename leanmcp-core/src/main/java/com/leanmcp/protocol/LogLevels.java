package com.leanmcp.protocol;

import com.leanmcp.service.LogLevel;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The levels of log messages, as error messages list them. */
final class LogLevels {
  static final String ALL =
      Arrays.stream(LogLevel.values()).map(LogLevel::text).collect(Collectors.joining(", "));

  private LogLevels() {}
}
