package com.leanmcp.protocol;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Challenge;
import java.time.Duration;
import java.util.Optional;

/** What a message is answered with. Only a door knows how that looks on its wire. */
public sealed interface Answer {
  /** A result. */
  record Result(byte[] body, Verdict verdict) implements Answer {
    /** A result of which there is nothing to say but itself. */
    public Result(byte[] body) {
      this(body, Verdict.SUCCEEDED);
    }
  }

  /** What a result says of itself. */
  enum Verdict {
    SUCCEEDED,
    /** It is that of a tool, with {@code isError}. */
    TOOL_FAILED
  }

  /** A result that opens a session. */
  record Opened(byte[] body, String session) implements Answer {}

  /**
   * What there is to say goes out, or has gone out, on the stream that was opened; nothing else is sent.
   *
   * @param last what has gone out as the answer, if the stream was one of a call
   */
  record Streamed(Optional<Answer> last) implements Answer {
    /** A stream that is no call's. */
    public Streamed() {
      this(Optional.empty());
    }
  }

  /** The call was cancelled and is owed nothing; a door that has to send something sends an empty stream of events. */
  record Cancelled() implements Answer {}

  /** The call waits for answers of its client; {@link Exchange#goOn} goes on with it. */
  record Later() implements Answer {}

  /** A session has ended, as its client asked. */
  record Ended() implements Answer {}

  /** The message wants no answer and has been taken. */
  record Accepted() implements Answer {}

  /** An error. */
  record Failure(Why why, byte[] body) implements Answer {}

  /** The caller is not let in. */
  record Denied(Challenge challenge, Optional<Authentication.Reason> reason, byte[] body)
      implements Answer {}

  /** Not now. */
  record Busy(Load load, Duration retryAfter, byte[] body) implements Answer {}

  /** Whose doing it is that there is too much to do. */
  enum Load {
    /** All callers' together, or the server's own. */
    SERVER,
    /** This caller's. */
    CALLER
  }

  /** Why a request failed, as far as a door has to know. */
  enum Why {
    /** The message is malformed, or a rule of the protocol is broken. */
    BAD_REQUEST,
    /** The message is deeper or longer than is read. */
    TOO_LARGE,
    /** There is no such method, which a stateless client has to see. */
    UNKNOWN_METHOD,
    /** There is no stream to read and no session to end without the id of a session. */
    NO_SESSION,
    /** The session has its standalone stream already. */
    STREAM_TAKEN,
    /** The session is unknown, has expired, or is another caller's. */
    UNKNOWN_SESSION,
    /** The request was understood, and the error is its answer. */
    IN_BAND,
    /** The server failed. */
    INTERNAL
  }
}
