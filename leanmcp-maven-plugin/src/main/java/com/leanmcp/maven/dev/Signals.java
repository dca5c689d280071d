package com.leanmcp.maven.dev;

import com.leanmcp.maven.watch.SourceWatcher;
import com.leanmcp.maven.watch.Watched;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Gathers signals, each kind from a thread of its own. */
final class Signals {
  private final BlockingQueue<Signal> waiting = new LinkedBlockingQueue<>();
  private Thread watching = new Thread();

  Signal next() throws InterruptedException {
    return waiting.take();
  }

  void ended(int exitCode) {
    waiting.add(new Signal.Ended(exitCode));
  }

  /** Watches this from now on and nothing else; what it holds now is no edit. */
  void watch(Watched watched) throws IOException {
    watching.interrupt();
    SourceWatcher watcher = new SourceWatcher(watched);
    watching = start("leanmcp-dev-poms", () -> edits(watcher));
  }

  void listen(InputStream keys) {
    start("leanmcp-dev-keys", () -> keys(keys));
  }

  private void edits(SourceWatcher watcher) {
    try {
      while (true) {
        waiting.add(new Signal.Edited(watcher.awaitChanges()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the poms cannot be watched any more", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // something else is watched from here on
    }
  }

  private void keys(InputStream keys) {
    // Not closed: the input is Maven's.
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(keys, Charset.defaultCharset()));
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        waiting.add(new Signal.Typed(line.strip()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the keyboard is gone", e);
    }
  }

  private static Thread start(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
