package com.leanmcp.http;

import com.leanmcp.inspector.Inspector;
import com.leanmcp.protocol.NodeState;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a server is put: a socket of its own, or one that goes on listening when another server takes its place. */
public interface Site {
  /** The port that is bound. */
  int port();

  /** What the server starts with: {@code fresh}, unless the site remembers something from the server before. */
  NodeState state(Supplier<NodeState> fresh);

  /** The inspector to serve: the one that is wanted, if any, unless the site has one of its own. */
  Optional<Inspector> inspector(Optional<Inspector> wanted);

  /** Begins to serve. */
  void serve(HttpSettings settings, Generation generation);

  /**
   * The server runs.
   *
   * @param close ends it, and all it has opened for itself
   */
  void started(URI uri, Runnable close);

  /** Serves no longer, and returns when what is being answered has been, or the grace period is over. */
  void close();
}
