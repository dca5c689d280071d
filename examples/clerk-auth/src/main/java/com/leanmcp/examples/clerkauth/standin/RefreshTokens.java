package com.leanmcp.examples.clerkauth.standin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Refresh tokens that rotate: each is good once. Whoever shows a used one ends its whole family, as RFC 9700 section 4.14
 * advises, since either the user or a thief is behind.
 */
final class RefreshTokens {
  private final Map<String, Family> families = new HashMap<>();

  /** The first token of a new family, for access to this resource. */
  synchronized String first(String resource) {
    return next(new Family(resource));
  }

  /** Takes a token in and gives what follows it; empty if it is unknown, used or of an ended family. */
  synchronized Optional<Rotation> rotate(String token) {
    Family family = families.get(token);
    if (family == null) {
      return Optional.empty();
    }
    if (!family.newest.equals(token)) {
      family.newest = "";
      return Optional.empty();
    }
    return Optional.of(new Rotation(next(family), family.resource));
  }

  private String next(Family family) {
    family.newest = "clk_refresh_" + UUID.randomUUID();
    families.put(family.newest, family);
    return family.newest;
  }

  /** What a refresh grants. */
  record Rotation(String refreshToken, String resource) {}

  private static final class Family {
    private final String resource;
    private String newest = "";

    Family(String resource) {
      this.resource = resource;
    }
  }
}
