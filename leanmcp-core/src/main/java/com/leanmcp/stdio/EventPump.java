package com.leanmcp.stdio;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The thread that writes what the streams of a pipe have waiting, an event of each in turn. */
final class EventPump {
  /** How many streams may have something waiting before no more messages are read. */
  private static final int CROWD = 64;

  private static final Logger LOG = System.getLogger(EventPump.class.getName());

  private final LineWriter lines;
  private final ArrayDeque<PipeStream> waiting = new ArrayDeque<>();
  private final Set<PipeStream> open = new LinkedHashSet<>();
  private boolean started;
  private boolean writing;
  private boolean closed;

  EventPump(LineWriter lines) {
    this.lines = lines;
    lines.onBroken(this::close);
  }

  /** A new stream. */
  PipeStream open() {
    PipeStream stream = new PipeStream(this);
    if (!admit(stream)) {
      stream.finish();
    }
    return stream;
  }

  private synchronized boolean admit(PipeStream stream) {
    if (!closed) {
      open.add(stream);
    }
    if (!started && !closed) {
      started = true;
      Thread thread = new Thread(this::run, "leanmcp-stdio-events");
      thread.setDaemon(true);
      thread.start();
    }
    return !closed;
  }

  /** The stream has something waiting. */
  synchronized void schedule(PipeStream stream) {
    if (!closed) {
      waiting.add(stream);
      notifyAll();
    }
  }

  synchronized void forget(PipeStream stream) {
    open.remove(stream);
  }

  private void run() {
    try {
      for (Optional<PipeStream> next = take(); next.isPresent(); next = take()) {
        step(next.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody has this thread to interrupt it
    }
  }

  /** What runs at the end of a stream may fail without ending the others. */
  private void step(PipeStream stream) {
    try {
      stream.writeNext(lines);
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "a stream of events failed", e);
    }
  }

  private synchronized Optional<PipeStream> take() throws InterruptedException {
    writing = false;
    notifyAll();
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    writing = !waiting.isEmpty();
    return Optional.ofNullable(waiting.poll());
  }

  /** Waits while many streams have something waiting. */
  synchronized void awaitRoom() throws InterruptedException {
    while (waiting.size() >= CROWD && !closed) {
      wait();
    }
  }

  /** Waits until every event has been written, or until this time of {@link System#nanoTime}. */
  synchronized void awaitEmpty(long deadline) throws InterruptedException {
    while ((writing || !waiting.isEmpty()) && !closed) {
      long millis = (deadline - System.nanoTime()) / 1_000_000;
      if (millis <= 0) {
        return;
      }
      wait(millis);
    }
  }

  /** Drops what waits and ends every stream. */
  void close() {
    List<PipeStream> last;
    synchronized (this) {
      closed = true;
      waiting.clear();
      last = List.copyOf(open);
      open.clear();
      notifyAll();
    }
    last.forEach(PipeStream::finish);
  }
}
