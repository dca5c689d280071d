package com.leanmcp.maven.launch;

import com.leanmcp.maven.plan.Order;
import com.leanmcp.maven.watch.Bell;
import com.leanmcp.maven.watch.SourceWatcher;
import com.leanmcp.maven.watch.Watched;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Gathers edits and orders, each from a thread of its own. */
final class Events {
  /** An editor that writes a file in pieces leaves less time between them. */
  private static final Duration SETTLING = Duration.ofMillis(20);

  private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>();

  /** Listens to edits of {@code watched} from now on. */
  void watch(Watched watched) throws IOException {
    SourceWatcher watcher = new SourceWatcher(watched, SETTLING, Bell.prompt());
    start("leanmcp-dev-edits", () -> edits(watcher));
  }

  /** Listens to what Maven orders. */
  void obey(InputStream orders) {
    start("leanmcp-dev-orders", () -> orders(orders));
  }

  Event next() throws InterruptedException {
    return waiting.take();
  }

  private void edits(SourceWatcher watcher) {
    try {
      while (true) {
        waiting.add(new Event.Edited(watcher.awaitChanges()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sources cannot be watched any more", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The end of the orders is the end of Maven, however it came about, and so of this process. */
  private void orders(InputStream orders) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(orders, StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        waiting.add(new Event.Ordered(Order.valueOf(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is heard of Maven any more", e);
    } finally {
      System.exit(0);
    }
  }

  private static void start(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }
}
