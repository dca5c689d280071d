package com.leanmcp;

import com.leanmcp.access.Authenticator;
import com.leanmcp.access.Authenticators;
import com.leanmcp.access.RateLimit;
import com.leanmcp.access.RateLimiter;
import com.leanmcp.access.RateLimits;
import com.leanmcp.access.ScopeMatcher;
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

  private Authenticators authenticators = Authenticators.NONE;
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
