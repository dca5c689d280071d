package com.leanmcp.protocol;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where what a call says goes. Thread-safe. */
interface Outlet {
  void send(Event event);

  /** Tells how far the call is; never less than before. */
  void progress(double value, OptionalDouble total, Optional<String> message);

  /** Lets the connection go until the client comes back, where it can. */
  void detach(Duration retry);

  /** Ends the call: what is left to be answered. */
  Answer finish(Answer answer);
}
