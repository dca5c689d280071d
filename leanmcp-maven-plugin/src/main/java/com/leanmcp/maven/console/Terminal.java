package com.leanmcp.maven.console;

import java.io.IOException;

/** Whether somebody sits at the other end of a stream of this process. */
public enum Terminal {
  INTERACTIVE,
  NONE;

  public static Terminal ofInput() throws InterruptedException {
    return of(0);
  }

  public static Terminal ofOutput() throws InterruptedException {
    return of(1);
  }

  /**
   * {@link System#console()} tells of both streams at once, and on some JDKs is there without a terminal; test(1) knows. It
   * is no part of Windows, where the console has to do.
   */
  private static Terminal of(int descriptor) throws InterruptedException {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return System.console() != null ? INTERACTIVE : NONE;
    }
    try {
      Process test = new ProcessBuilder("test", "-t", Integer.toString(descriptor))
          .inheritIO()
          .start();
      return test.waitFor() == 0 ? INTERACTIVE : NONE;
    } catch (IOException e) {
      return NONE; // without test(1) plain lines are right everywhere
    }
  }
}
