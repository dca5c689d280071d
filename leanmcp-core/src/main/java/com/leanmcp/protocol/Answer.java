package com.leanmcp.protocol;

import com.leanmcp.access.Challenge;
import java.time.Duration;

/** What a message is answered with. Only a door knows how that looks on its wire. */
public sealed interface Answer {
  /** A result. */
  record Result(byte[] body) implements Answer {}

  /** A result that opens a session. */
  record Opened(byte[] body, String session) implements Answer {}

  /** The message wants no answer and has been taken. */
  record Accepted() implements Answer {}

  /** An error. */
  record Failure(Why why, byte[] body) implements Answer {}

  /** The caller is not let in. */
  record Denied(Challenge challenge, byte[] body) implements Answer {}

  /** Not now. */
  record Busy(Duration retryAfter, byte[] body) implements Answer {}

  /** Why a request failed, as far as a door has to know. */
  enum Why {
    /** The message is malformed, or a rule of the protocol is broken. */
    BAD_REQUEST,
    /** The message is deeper or longer than is read. */
    TOO_LARGE,
    /** There is no such method, which a stateless client has to see. */
    UNKNOWN_METHOD,
    /** The session is unknown, has expired, or is another caller's. */
    UNKNOWN_SESSION,
    /** The request was understood, and the error is its answer. */
    IN_BAND,
    /** The server failed. */
    INTERNAL
  }
}
