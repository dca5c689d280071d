package com.leanmcp.maven.launch;

import com.leanmcp.maven.console.Console;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Looks whether versions that serve no more let their classes go, and names what holds those of one that does not. */
final class Leaks {
  private static final long PAUSE_SECONDS = 5;

  /** A request in flight may hold a version for a while and do no wrong. */
  private static final int LOOKS = 3;

  private final Console console;
  private final List<Trace> traces = new ArrayList<>();
  private final ScheduledExecutorService looking;

  Leaks(Console console) {
    this.console = console;
    this.looking = Executors.newSingleThreadScheduledExecutor(task -> {
      Thread thread = new Thread(task, "leanmcp-dev-leaks");
      thread.setDaemon(true);
      return thread;
    });
    looking.scheduleWithFixedDelay(this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  synchronized void watch(VersionLoader version) {
    traces.add(new Trace(version));
  }

  /** The version is to serve no more. */
  synchronized void retire(VersionLoader version) {
    traces.stream().filter(each -> each.isOf(version)).forEach(Trace::retire);
  }

  synchronized void retireAllBut(VersionLoader version) {
    traces.stream().filter(each -> !each.isOf(version)).forEach(Trace::retire);
  }

  /** What versions run from that are not gone. */
  synchronized Set<Path> foldersInUse() {
    traces.removeIf(Trace::isGone);
    return traces.stream().flatMap(each -> each.folders.stream()).collect(Collectors.toSet());
  }

  private void look() {
    List<Trace> due;
    synchronized (this) {
      due = traces.stream().filter(Trace::isDue).toList();
    }
    if (!due.isEmpty()) {
      System.gc();
      due.forEach(each -> each.look(console));
    }
  }

  /** One version, as far as it can be told without holding it. */
  private static final class Trace {
    private final WeakReference<VersionLoader> loader;
    private final String name;
    private final List<Path> folders;
    private boolean retired;
    private int looks;

    Trace(VersionLoader version) {
      this.loader = new WeakReference<>(version);
      this.name = version.getName();
      this.folders = version.folders();
    }

    boolean isOf(VersionLoader version) {
      return loader.refersTo(version);
    }

    boolean isGone() {
      return loader.refersTo(null);
    }

    boolean isDue() {
      return retired && looks < LOOKS && !isGone();
    }

    void retire() {
      retired = true;
    }

    void look(Console console) {
      looks++;
      VersionLoader held = loader.get();
      if (held != null && looks == LOOKS) {
        console.warn("the classes of " + name + " are not let go: " + Holders.of(held));
      }
    }
  }
}
