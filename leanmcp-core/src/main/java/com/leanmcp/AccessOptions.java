package com.leanmcp;

import com.leanmcp.access.Authenticator;
import com.leanmcp.access.Authenticators;
import com.leanmcp.access.BearerToken;
import com.leanmcp.access.RateLimit;
import com.leanmcp.access.RateLimiter;
import com.leanmcp.access.RateLimits;
import com.leanmcp.access.ScopeMatcher;
import com.leanmcp.environment.Environment;
import com.leanmcp.environment.Secret;
import com.leanmcp.protocol.Visibility;
import java.util.Optional;

/** What a builder has been told about who may call, and how often. */
final class AccessOptions {
  /** All of it. */
  record Chosen(
      Authenticators authenticators,
      ScopeMatcher scopes,
      RateLimits limits,
      Visibility visibility) {}

  private static final String STDIO_TOKEN = "LEANMCP_TOKEN";

  private Authenticators authenticators = Authenticators.NONE;
  private Optional<Secret> stdioToken = Optional.empty();
  private ScopeMatcher scopes = ScopeMatcher.EXACT;
  private Optional<RateLimit> perCaller = Optional.of(RateLimit.PER_CALLER);
  private Optional<RateLimit> perAddress = Optional.of(RateLimit.PER_ADDRESS);
  private Visibility visibility = Visibility.EVERYTHING;

  void add(String name, Authenticator authenticator) {
    authenticators = authenticators.and(name, authenticator);
  }

  Authenticators authenticators() {
    return authenticators;
  }

  void stdioToken(Secret token) {
    stdioToken = Optional.of(token);
  }

  /** The token of who runs this process, for messages on standard input that carry none. */
  BearerToken stdioToken() {
    Optional<Secret> token = stdioToken.or(
        () -> authenticators.isEmpty() ? Optional.empty() : Environment.load().secret(STDIO_TOKEN));
    BearerToken credential = token.map(BearerToken::ofSecret).orElse(BearerToken.ABSENT);
    if (credential instanceof BearerToken.Malformed) {
      throw new IllegalArgumentException("the token for standard input is no bearer token;"
          + " set the variable " + STDIO_TOKEN + " to an access token, nothing around it");
    }
    return credential;
  }

  void scopes(ScopeMatcher value) {
    scopes = value;
  }

  void limitCallers(RateLimit value) {
    perCaller = Optional.of(value);
  }

  void limitAddresses(RateLimit value) {
    perAddress = Optional.of(value);
  }

  void limitNobody() {
    perCaller = Optional.empty();
    perAddress = Optional.empty();
  }

  void hideInaccessible() {
    visibility = Visibility.ACCESSIBLE;
  }

  Chosen chosen() {
    RateLimits limits = new RateLimits(
        perCaller.map(limit -> new RateLimiter(limit, System::nanoTime)),
        perAddress.map(limit -> new RateLimiter(limit, System::nanoTime)));
    return new Chosen(authenticators, scopes, limits, visibility);
  }
}
