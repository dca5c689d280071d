package com.leanmcp.test.client;

import com.leanmcp.json.JsonValue.JsonObject;

/** How a client reaches its server. */
interface Link extends AutoCloseable {
  /**
   * Sends a stateless request and waits for its answer.
   *
   * @throws AssertionError if there is none
   */
  Answer send(Request request);

  /** What tells the tools, for a link that has to know them; called before a tool is called. */
  default void learn(JsonObject tool) {}

  @Override
  void close();
}
