package com.leanmcp.auth.oauth;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The tokens a refresh brought (RFC 6749 section 5.1). None of them prints.
 *
 * @param refreshToken the token for the next refresh, where the provider gave a new one; empty means that the one just used
 *     stays good and must be kept
 * @param expiresIn how long the access token lives, where the provider says so
 * @param scopes what the access token grants, where the provider says so; empty means the same as before
 */
public record RefreshedTokens(
    String accessToken,
    Optional<String> idToken,
    Optional<String> refreshToken,
    Optional<Duration> expiresIn,
    Set<String> scopes) {
  public RefreshedTokens {
    scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
  }

  @Override
  public String toString() {
    return "RefreshedTokens[***]";
  }
}
