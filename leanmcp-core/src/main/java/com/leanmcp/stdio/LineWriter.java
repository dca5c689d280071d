package com.leanmcp.stdio;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes messages, each on a line of its own and flushed; they never mix. Who writes waits until the reader has taken what
 * came before. After a failure there is nobody left to write to, and nothing is written.
 */
final class LineWriter {
  /** How many writers may wait before no more messages are read. */
  static final int CROWD = 64;

  private static final Logger LOG = System.getLogger(LineWriter.class.getName());

  private final OutputStream out;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Set<Runnable> watchers = new LinkedHashSet<>();
  private int writers;
  private boolean closed;
  private boolean broken;

  LineWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes one message; returns when it has been handed over, or dropped because nobody reads. */
  void write(byte[] message) {
    byte[] line = line(message);
    enter();
    try {
      inTurn(line);
    } catch (IOException e) {
      breakDown(e);
    } finally {
      leave();
    }
  }

  private void inTurn(byte[] line) throws IOException {
    turn.lock();
    try {
      if (!isClosed()) {
        out.write(line);
        out.flush();
      }
    } finally {
      turn.unlock();
    }
  }

  /** The message and a line feed. Line feeds within stand between tokens, since a string has them escaped. */
  private static byte[] line(byte[] message) {
    byte[] line = Arrays.copyOf(message, message.length + 1);
    for (int i = 0; i < message.length; i++) {
      if (line[i] == '\n' || line[i] == '\r') {
        line[i] = ' ';
      }
    }
    line[message.length] = '\n';
    return line;
  }

  private synchronized void enter() {
    writers++;
  }

  private synchronized void leave() {
    writers--;
    notifyAll();
  }

  /** Waits while many wait to write: a client that takes no answers is asked for no more questions. */
  synchronized void awaitRoom() throws InterruptedException {
    while (writers >= CROWD && !closed) {
      wait();
    }
  }

  /** How many are writing or wait to. */
  synchronized int waiting() {
    return writers;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Writes nothing any more; does not wait for who is writing. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  private void breakDown(IOException cause) {
    List<Runnable> told;
    synchronized (this) {
      if (closed) {
        return;
      }
      broken = true;
      close();
      told = List.copyOf(watchers);
      watchers.clear();
    }
    LOG.log(Level.DEBUG, "the client has stopped reading", cause);
    told.forEach(Runnable::run);
  }

  /** Runs the action once if the client is found to have stopped reading; now if it has already. */
  void onBroken(Runnable action) {
    synchronized (this) {
      if (!broken) {
        watchers.add(action);
        return;
      }
    }
    action.run();
  }

  /** Forgets an action that need not be run any more. */
  synchronized void forget(Runnable action) {
    watchers.remove(action);
  }
}
