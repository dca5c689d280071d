package org.mcpjava.server;

/** A stub of the interface of this name. */
public interface Cancellation {
  boolean isCancelled();
}
