package com.leanmcp.access;

import java.util.List;

/** Who may call a tool, as compiled into its service's table. */
public sealed interface AccessRule {
  /** Everybody. */
  record Open() implements AccessRule {}

  /**
   * Whoever is authenticated.
   *
   * @param scopes what the caller's token must have been granted, all of it
   */
  record Authenticated(List<String> scopes) implements AccessRule {
    public Authenticated {
      scopes = List.copyOf(scopes);
    }
  }

  static AccessRule open() {
    return new Open();
  }

  static AccessRule authenticated(String... scopes) {
    return new Authenticated(List.of(scopes));
  }
}
