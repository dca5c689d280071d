package com.leanmcp.protocol;

import com.leanmcp.access.Authentication;
import java.time.Duration;
import java.util.Optional;

/**
 * What became of one request. Nothing in it comes from the client, so each part is good for the label of a metric.
 *
 * @param what the request in words of this server, such as {@code tools/call greet}; of what does not exist only the kind,
 *     such as {@code tools/call (unknown tool)}
 * @param refusal why the caller's token was refused, where that is how it ended
 * @param took from the whole request until its answer was found; what a client waits for to be sent comes on top
 */
public record RequestReport(
    String what, Outcome outcome, Optional<Authentication.Reason> refusal, Duration took) {

  /** How a request ended. */
  public enum Outcome {
    /** With a result, or with a stream that was opened, or taken where no answer is wanted. */
    SUCCEEDED,
    /** With the result of a tool that says that it failed, or that its arguments were refused. */
    TOOL_FAILED,
    /** With an error of JSON-RPC. */
    FAILED,
    /** The caller was not let in. */
    DENIED,
    /** There was too much to do, or the caller asked too often, or callers could not be authenticated. */
    BUSY,
    /** The caller wanted it no longer. */
    CANCELLED
  }
}
