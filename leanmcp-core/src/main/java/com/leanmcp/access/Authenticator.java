package com.leanmcp.access;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Tells who holds a token. Implementations are thread-safe; the server calls them from its executor, so they may block,
 * and closes those that are {@link AutoCloseable} when it closes.
 */
public interface Authenticator {
  /**
   * Verifies the token and says whose it is. Fails closed: whatever cannot be verified is {@link Authentication.Refused}
   * or {@link Authentication.Unavailable}; an exception counts as unavailable. Where a server has several authenticators,
   * each is asked in turn: hand a token to no service that it is not plainly meant for, and refuse it with {@link
   * Authentication.Reason#ISSUER} instead.
   */
  Authentication authenticate(Credentials credentials);

  /**
   * What {@link #authenticate} would answer, if that is {@link Authentication.Allowed} and known without waiting and at
   * little cost: this is asked on threads that must not block. Empty by default.
   */
  default Optional<Authentication> remembered(Credentials credentials) {
    return Optional.empty();
  }

  /** What {@code @Authenticated(provider = …)} calls it where the server does not name it; empty by default. */
  default String name() {
    return "";
  }

  /**
   * The issuers of tokens this authenticator accepts, for {@code authorization_servers} of the protected resource metadata
   * (RFC 9728 section 2); may be empty.
   */
  default List<URI> authorizationServers() {
    return List.of();
  }
}
