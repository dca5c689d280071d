package com.leanmcp.test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sees what is logged through java.util.logging at any level while it is open, causes and all, and what a test adds. */
final class Witness extends Handler implements AutoCloseable {
  private static final Logger ROOT = Logger.getLogger("");

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final Level before = ROOT.getLevel();

  Witness() {
    setLevel(Level.ALL);
    ROOT.setLevel(Level.ALL);
    ROOT.addHandler(this);
  }

  void add(String text) {
    seen.add(text);
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
    seen.add(formatter.format(record));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ROOT.removeHandler(this);
    ROOT.setLevel(before);
  }
}
