package com.leanmcp.stdio;

import com.leanmcp.access.BearerToken;
import com.leanmcp.execution.CallExecutor;
import com.leanmcp.jsonrpc.ErrorCode;
import com.leanmcp.protocol.Answer;
import com.leanmcp.protocol.Answer.Why;
import com.leanmcp.protocol.Failures;
import com.leanmcp.protocol.MessageHandler;
import com.leanmcp.stdio.LineReader.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * A pair of streams that answers MCP, a message on a line (MCP specification, Transports, stdio). The streams stay whoever's
 * they were to close.
 */
public final class Pipe implements AutoCloseable {
  /** How many bytes a message may have: as many as over HTTP. */
  static final int MAX_LINE = 4 * 1024 * 1024;

  private static final Logger LOG = System.getLogger(Pipe.class.getName());

  private final LineReader in;
  private final MessageHandler messages;
  private final Connection connection;
  private final Duration shutdownGrace;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean closed;

  private Pipe(LineReader in, MessageHandler messages, Connection connection, Duration grace) {
    this.in = in;
    this.messages = messages;
    this.connection = connection;
    this.shutdownGrace = grace;
  }

  /**
   * Begins to answer. The thread that reads is a daemon, since nothing wakes a read of standard input.
   *
   * @param credential the token of the process, for messages that carry none
   */
  public static Pipe open(
      InputStream in,
      OutputStream out,
      MessageHandler messages,
      CallExecutor executor,
      BearerToken credential,
      Duration shutdownGrace) {
    LineWriter lines = new LineWriter(out);
    Pipe pipe = new Pipe(
        new LineReader(in, MAX_LINE),
        messages,
        Connection.of(lines, executor, credential),
        shutdownGrace);
    lines.onBroken(pipe.ended::countDown);
    Thread reader = new Thread(pipe::read, "leanmcp-stdio-reader");
    reader.setDaemon(true);
    reader.start();
    return pipe;
  }

  /** Waits until the client has closed its end, of either stream, or {@link #close} is called. */
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  private void read() {
    try {
      Line line = in.next();
      while (!(line instanceof Line.End) && !closed) {
        take(line);
        connection.awaitRoom();
        line = in.next();
      }
    } catch (IOException e) {
      Level level = closed ? Level.DEBUG : Level.WARNING;
      LOG.log(level, "the input cannot be read any further", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody has this thread to interrupt it
    } finally {
      ended.countDown();
    }
  }

  private void take(Line line) {
    byte[] body = line instanceof Line.Whole whole ? whole.bytes() : new byte[0];
    if (line instanceof Line.Whole && isBlank(body)) {
      return;
    }
    boolean entered = connection.inFlight().enter();
    PipeExchange exchange =
        new PipeExchange(connection, body, entered ? connection.inFlight()::leave : () -> {});
    if (!entered) {
      exchange.answer(Failures.stopping(Envelope.of(body).id()));
    } else if (line instanceof Line.TooLong) {
      exchange.answer(tooLong());
    } else {
      exchange.guarded(() -> messages.accept(exchange, body));
    }
  }

  private static Answer tooLong() {
    return Failures.of(
        Why.TOO_LARGE,
        Optional.empty(),
        ErrorCode.INVALID_REQUEST,
        "a message has at most " + MAX_LINE + " bytes");
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes no more messages, ends subscriptions, waits for what is being answered as long as the grace period lasts, and lets
   * go of the streams.
   */
  @Override
  public void close() {
    long deadline = System.nanoTime() + shutdownGrace.toNanos();
    connection.inFlight().close();
    messages.stop();
    ended.countDown();
    try {
      int left = connection.inFlight().await(shutdownGrace);
      left += connection.executor().awaitTasks(Duration.ofNanos(deadline - System.nanoTime()));
      if (left > 0) {
        LOG.log(
            Level.WARNING,
            "{0} requests or tasks were still running when the grace period ended",
            left);
      }
      connection.events().awaitEmpty(deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    messages.endTasks();
    closed = true;
    connection.lines().close();
    connection.events().close();
    connection.executor().stop();
  }
}
