package com.leanmcp;

import com.leanmcp.access.Authenticator;
import com.leanmcp.access.Authenticators;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;

/** Ends a server once, in order: when it is closed or when the process is told to end, whichever comes first. */
final class Shutdown {
  private static final Logger LOG = System.getLogger(McpServer.class.getName());

  private final Runnable door;
  private final Authenticators authenticators;
  private final Thread hook = new Thread(this::run, "leanmcp-shutdown");
  private final CountDownLatch ended = new CountDownLatch(1);
  private boolean done;

  /**
   * A shutdown that the process will run if nobody else does.
   *
   * @param door closes the server's door, and waits for what is being answered
   */
  Shutdown(Runnable door, Authenticators authenticators) {
    this.door = door;
    this.authenticators = authenticators;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Ends the server now, and returns when it has ended. */
  void close() {
    run();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.log(Level.DEBUG, "the JVM is ending already");
    }
  }

  /** Waits until the server has ended, whoever ended it. */
  void await() throws InterruptedException {
    ended.await();
  }

  private synchronized void run() {
    if (done) {
      return;
    }
    done = true;
    try {
      door.run();
      authenticators.list().forEach(Shutdown::close);
    } finally {
      ended.countDown();
    }
  }

  private static void close(Authenticator authenticator) {
    if (authenticator instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        LOG.log(Level.WARNING, "the authenticator did not close", e);
      }
    }
  }
}
