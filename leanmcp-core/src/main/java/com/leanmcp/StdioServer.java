package com.leanmcp;

import com.leanmcp.access.Authenticators;
import com.leanmcp.service.LiveServices;
import com.leanmcp.stdio.Pipe;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * An MCP server on standard input and output. It keeps the JVM alive until its client closes the input, it is closed, or the
 * process is told to end; each time requests being answered are finished first, as long as the grace period lasts.
 */
public final class StdioServer implements AutoCloseable {
  private static final Logger LOG = System.getLogger(StdioServer.class.getName());

  private final LiveServices services;
  private final Shutdown shutdown;

  StdioServer(Pipe pipe, LiveServices services, Authenticators authenticators, Runnable giveBack) {
    this.services = services;
    this.shutdown = new Shutdown(
        () -> {
          pipe.close();
          giveBack.run();
        },
        authenticators);
    new Thread(() -> closeAtEnd(pipe), "leanmcp-stdio").start();
  }

  /** No daemon: this thread is what keeps the JVM alive. */
  private void closeAtEnd(Pipe pipe) {
    try {
      pipe.awaitEnd();
    } catch (InterruptedException e) {
      LOG.log(Level.WARNING, "interrupted, so the server ends", e);
    }
    close();
  }

  /** What it offers right now; more can be added and something removed while it runs. */
  public LiveServices services() {
    return services;
  }

  /** Waits until the server has ended, whoever ended it. */
  public void awaitEnd() throws InterruptedException {
    shutdown.await();
  }

  /** Finishes what is being answered, takes nothing new, and closes the authenticator. */
  @Override
  public void close() {
    shutdown.close();
  }
}
