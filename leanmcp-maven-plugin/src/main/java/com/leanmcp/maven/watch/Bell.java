package com.leanmcp.maven.watch;

import java.io.IOException;

/** Says when it is worth looking for edits; it may ring for nothing, but not stay silent for long when there are some. */
public interface Bell {
  /** Rings from now on for what changes in these folders, new ones included. Called before each look. */
  void listen(Watched watched) throws IOException;

  /** Returns when something may have changed since {@link #listen}. */
  void await() throws InterruptedException;

  /** The promptest that this system has. */
  static Bell prompt() throws IOException {
    // Elsewhere the JDK's watch service is itself a slow poll.
    String system = System.getProperty("os.name");
    boolean notified = system.startsWith("Linux") || system.startsWith("Windows");
    return notified ? new FolderEvents() : new Clock();
  }
}
