package com.leanmcp.maven.plan;

/** What the dev JVM tells Maven by the way it ends. */
public final class ExitCode {
  /** The program cannot be served from here: it starts no server over HTTP by itself. */
  public static final int NO_SERVER = 86;

  /** There is nothing to run; the dev JVM has said why. */
  public static final int NOTHING_TO_RUN = 87;

  private ExitCode() {}
}
