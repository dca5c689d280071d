package com.leanmcp.maven.plan;

/** What Maven tells the dev JVM, a line each on its standard input; the end of the input ends it. */
public enum Order {
  /** Start the program anew, compiling what has changed. */
  RELOAD,
  /** Maven has written resources between the classes. */
  RESOURCES,
  /** Say where the server is. */
  OPEN
}
