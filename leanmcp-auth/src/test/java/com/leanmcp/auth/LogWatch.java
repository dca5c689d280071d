package com.leanmcp.auth;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Sees all that this project logs at any level, causes and all, and whatever else a test adds. */
final class LogWatch extends Handler implements AutoCloseable {
  private static final Logger LOGGER = Logger.getLogger("com.leanmcp");

  private final List<String> seen = new CopyOnWriteArrayList<>();

  LogWatch() {
    LOGGER.setLevel(Level.ALL);
    LOGGER.addHandler(this);
  }

  void add(Object text) {
    seen.add(text.toString());
  }

  /** With its causes, as whoever catches it would print it. */
  void add(Throwable problem) {
    StringWriter trace = new StringWriter();
    problem.printStackTrace(new PrintWriter(trace));
    seen.add(trace.toString());
  }

  List<String> seen() {
    return List.copyOf(seen);
  }

  @Override
  public void publish(LogRecord record) {
    seen.add(record.getLoggerName() + record.getMessage());
    if (record.getThrown() != null) {
      add(record.getThrown());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOGGER.removeHandler(this);
    LOGGER.setLevel(null);
  }
}
