package com.leanmcp.access;

import java.util.List;
import java.util.Optional;

/** Who may call a tool, as compiled into its service's table. */
public sealed interface AccessRule {
  /** Everybody. */
  record Open() implements AccessRule {}

  /**
   * Whoever is authenticated.
   *
   * @param scopes what the caller's token must have been granted, all of it
   * @param provider the name of the authenticator that has to know the caller; any of them where absent
   */
  record Authenticated(List<String> scopes, Optional<String> provider) implements AccessRule {
    public Authenticated {
      scopes = List.copyOf(scopes);
    }
  }

  static AccessRule open() {
    return new Open();
  }

  static AccessRule authenticated(String... scopes) {
    return new Authenticated(List.of(scopes), Optional.empty());
  }

  /** The same, by the authenticator of this name. */
  static AccessRule authenticatedBy(String provider, String... scopes) {
    return new Authenticated(List.of(scopes), Optional.of(provider));
  }
}
