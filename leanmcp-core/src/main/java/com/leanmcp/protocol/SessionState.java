package com.leanmcp.protocol;

import com.leanmcp.access.AuthUser;
import com.leanmcp.protocol.SessionStore.SessionKey;
import java.util.Optional;

/** What the headers of a message say of its session. */
sealed interface SessionState {
  /** The revision the message is answered in. */
  default ProtocolRevision revision() {
    return ProtocolRevision.NEWEST_LEGACY;
  }

  /** Whether its session is bound to somebody, so that the caller has to be known. */
  default boolean isBound() {
    return false;
  }

  /** Whether this caller may go on; fails closed. */
  default boolean admits(Optional<AuthUser> caller) {
    return false;
  }

  /** The message needs none. */
  record None() implements SessionState {
    @Override
    public ProtocolRevision revision() {
      return ProtocolRevision.MODERN;
    }

    @Override
    public boolean admits(Optional<AuthUser> caller) {
      return true;
    }
  }

  /** It has one that is good. */
  record Known(Session session, SessionKey key) implements SessionState {
    @Override
    public ProtocolRevision revision() {
      return session.revision();
    }

    @Override
    public boolean isBound() {
      return session.principal().isPresent();
    }

    @Override
    public boolean admits(Optional<AuthUser> caller) {
      return session.serves(caller);
    }
  }

  /** It names one that is not. */
  record Unknown() implements SessionState {}

  /** The headers break a rule. */
  record Refused(String why) implements SessionState {}

  /** Reads the headers of a message from a client that opened with {@code initialize} (2025-11-25, Transports). */
  static SessionState of(Hints hints, NodeState state) {
    Optional<String> version = hints.version().value();
    if (hints.version().repeated()
        || version.isPresent() && ProtocolRevision.legacy(version.get()).isEmpty()) {
      return new Refused("the header MCP-Protocol-Version names no revision this server speaks");
    }
    if (hints.session().value().isEmpty()) {
      return new Refused(
          "there is no session: send initialize first"
              + (hints.carrier() == Hints.Carrier.PIPE ? "" : " and then its Mcp-Session-Id")
              + ", or send the io.modelcontextprotocol/* members of _meta that a stateless request has");
    }
    Optional<SessionIds.Found> found = hints.session().repeated()
        ? Optional.empty()
        : state.sessionIds().find(hints.session().value().get());
    return found
        .filter(each -> !state.sessions().isEnded(each.key()))
        .<SessionState>map(each -> new Known(each.session(), each.key()))
        .orElseGet(Unknown::new);
  }
}
