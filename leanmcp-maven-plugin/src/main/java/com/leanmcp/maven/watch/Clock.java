package com.leanmcp.maven.watch;

/** Rings ten times a second, which behaves the same on every file system, mounted and network folders included. */
final class Clock implements Bell {
  private static final long POLL_MILLIS = 100;

  @Override
  public void listen(Watched watched) {}

  @Override
  public void await() throws InterruptedException {
    Thread.sleep(POLL_MILLIS);
  }
}
