package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AccessRule;
import com.leanmcp.access.BearerToken;
import com.leanmcp.jsonrpc.ErrorCode;
import com.leanmcp.protocol.Answer.Why;
import java.util.Optional;

/** What the client of a session asks for without a request of its own: notifications, its standalone stream, its end. */
final class SessionRequests {
  private final ProtocolParts parts;
  private final AccessControl access;
  private final ResumableStreams streams;
  private final Subscriptions subscriptions;

  SessionRequests(ProtocolParts parts) {
    this.parts = parts;
    this.access = parts.access();
    this.streams = parts.state().streams();
    this.subscriptions = parts.state().subscriptions();
  }

  /** What is done for a session's client, and as whom. */
  interface Action {
    Answer answer(SessionState.Known session, AccessDecision.Granted caller);
  }

  /** Lets {@code action} answer if the message is of a session that its sender may use. */
  void accept(Exchange exchange, BearerToken metadata, Action action) {
    SessionState state = SessionState.of(exchange.hints(), parts.state());
    BearerToken credential = exchange.hints().credential(metadata);
    if (state instanceof SessionState.Refused refused) {
      exchange.answer(Failures.badRequest(Optional.empty(), refused.why()));
    } else if (credential instanceof BearerToken.Malformed malformed) {
      exchange.answer(Failures.denied(access.malformed(malformed), Optional.empty()));
    } else if (state.isBound()) {
      exchange.hop(() -> taken(state, access.authenticate(credential, AccessRule.open()), action));
    } else {
      exchange.answer(taken(state, AccessDecision.Granted.ANYBODY, action));
    }
  }

  private static Answer taken(SessionState state, AccessDecision decision, Action action) {
    if (!(decision instanceof AccessDecision.Granted caller)) {
      return Failures.refused(decision, Optional.empty());
    }
    return state instanceof SessionState.Known known && state.admits(caller.user())
        ? action.answer(known, caller)
        : Failures.unknownSession(Optional.empty());
  }

  /** Opens the standalone stream of a session, or goes on with a stream that was lost. */
  void listen(Exchange exchange) {
    if (withoutSession(exchange)) {
      return;
    }
    exchange.describe(() -> "stream");
    accept(exchange, BearerToken.ABSENT, (known, caller) -> open(exchange, known, caller));
  }

  /** Ends a session. */
  void terminate(Exchange exchange) {
    if (withoutSession(exchange)) {
      return;
    }
    exchange.describe(() -> "end of session");
    accept(exchange, BearerToken.ABSENT, (known, caller) -> {
      parts.state().sessions().end(known.key());
      subscriptions.end(known.key());
      parts.state().waiting().end(known.key().hash());
      streams.end(known.key());
      return new Answer.Ended();
    });
  }

  /** Answers a client that has no session: stateless ones only POST. */
  private static boolean withoutSession(Exchange exchange) {
    boolean without =
        exchange.hints().session().value().isEmpty() || Era.of(exchange.hints()) == Era.MODERN;
    if (without) {
      exchange.answer(Failures.of(
          Why.NO_SESSION,
          Optional.empty(),
          ErrorCode.INVALID_REQUEST,
          "only a session has a stream to read and an end; messages are sent with POST"));
    }
    return without;
  }

  private Answer open(Exchange exchange, SessionState.Known known, AccessDecision.Granted caller) {
    Optional<String> last = exchange.hints().lastEvent().value();
    if (last.isPresent()) {
      Optional<ResumableStreams.Position> lost = streams.find(last.get(), known.key());
      lost.ifPresent(
          position -> position.stream().attach(open(exchange, caller), position.after()));
      return lost.isPresent()
          ? new Answer.Streamed()
          : Failures.badRequest(
              Optional.empty(), "the Last-Event-ID is none of this session, or too old");
    }
    Optional<EventStream> standalone = subscriptions.standalone(known.key());
    if (standalone.isPresent()) {
      return goOn(exchange, (ResumableStream) standalone.get(), caller);
    }
    if (!subscriptions.hasRoom()) {
      return Failures.busy();
    }
    Optional<ResumableStream> stream = streams.open(known.key());
    stream.ifPresent(fresh -> {
      fresh.attach(open(exchange, caller));
      if (known.revision().isSince(ProtocolRevision.V2025_11_25)) {
        fresh.prime();
      }
      subscriptions.standalone(known.key(), fresh);
    });
    return stream.isPresent() ? new Answer.Streamed() : Failures.busy();
  }

  private Answer goOn(Exchange exchange, ResumableStream stream, AccessDecision.Granted caller) {
    if (stream.isRead()) {
      return Failures.of(
          Why.STREAM_TAKEN,
          Optional.empty(),
          ErrorCode.INVALID_REQUEST,
          "this session has its stream already");
    }
    stream.attach(open(exchange, caller));
    return new Answer.Streamed();
  }

  /** A way to this client that ends with its token. */
  private EventStream open(Exchange exchange, AccessDecision.Granted caller) {
    EventStream stream = exchange.open();
    TokenExpiry.watch(caller, parts.clock(), stream, stream::end);
    return stream;
  }

  /** Lets a pipe, which is its own stream, carry what a session is told unasked. */
  void openPipe(Exchange exchange) {
    SessionState state = SessionState.of(exchange.hints(), parts.state());
    boolean fresh = state instanceof SessionState.Known known
        && subscriptions.standalone(known.key()).isEmpty();
    if (fresh) {
      subscriptions.standalone(((SessionState.Known) state).key(), exchange.open());
    }
    exchange.answer(fresh ? new Answer.Streamed() : new Answer.Accepted());
  }
}
