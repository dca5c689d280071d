package com.leanmcp.maven.launch;

import java.net.URI;

/** How the start of a version ended. */
sealed interface Takeover {
  /** It serves, in the place of the version before. */
  record Serving(URI uri) implements Takeover {}

  /** Its main method threw something. */
  record Threw(Throwable thrown) implements Takeover {}

  /** Its main method ended without a server over HTTP. */
  record NoServer() implements Takeover {}

  /** It is still busy, and may yet take over. */
  record Slow() implements Takeover {}
}
