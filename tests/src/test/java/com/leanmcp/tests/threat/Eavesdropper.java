package com.leanmcp.tests.threat;

import com.leanmcp.tests.wire.Reply;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Hears all that anybody in this process logs, at every level, and whatever a test gives it to hear. */
final class Eavesdropper extends Handler implements AutoCloseable {
  /** Of the JDK's HTTP server, which stands in for Clerk here: it is no part of what is tested. */
  private static final String STAND_IN = "com.sun.net.httpserver";

  /** It names the test that runs, which may be called as what is listened for. */
  private static final String JUDGE = "org.junit";

  private static final Logger ROOT = Logger.getLogger("");

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<String> loggers = new CopyOnWriteArrayList<>();
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final Level before = ROOT.getLevel();

  Eavesdropper() {
    setLevel(Level.ALL);
    ROOT.addHandler(this);
    ROOT.setLevel(Level.ALL);
  }

  @Override
  public void publish(LogRecord record) {
    String logger = String.valueOf(record.getLoggerName());
    if (!logger.startsWith(STAND_IN) && !logger.startsWith(JUDGE)) {
      loggers.add(logger);
      heard.add(formatter.format(record)
          + record.getMessage()
          + Arrays.toString(record.getParameters())); // with the trace of what was thrown
    }
  }

  void hear(Object text) {
    heard.add(String.valueOf(text));
  }

  /** Status, headers and body. */
  Reply hear(Reply reply) {
    heard.add(reply.status() + " " + reply.headers() + "\n" + reply.text());
    return reply;
  }

  /** With its causes, as whoever catches it would print it. */
  void hear(Throwable problem) {
    StringWriter trace = new StringWriter();
    problem.printStackTrace(new PrintWriter(trace));
    heard.add(trace.toString());
  }

  List<String> heard() {
    return List.copyOf(heard);
  }

  /** The names of those who logged. */
  List<String> loggers() {
    return loggers.stream().distinct().toList();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ROOT.removeHandler(this);
    ROOT.setLevel(before);
  }
}
