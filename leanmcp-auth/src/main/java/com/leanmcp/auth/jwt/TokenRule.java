package com.leanmcp.auth.jwt;

import com.leanmcp.access.Authentication.Reason;
import java.net.URI;
import java.util.Optional;

/** One thing a token has to meet. Thread-safe, and quick: it asks nobody. */
@FunctionalInterface
public interface TokenRule {
  /**
   * Why the token is refused, if it is.
   *
   * @param resource this server's public URL
   */
  Optional<Reason> judge(SignedToken token, URI resource);

  /** This rule and then the other; the first to refuse counts. */
  default TokenRule and(TokenRule other) {
    return (token, resource) -> judge(token, resource).or(() -> other.judge(token, resource));
  }
}
