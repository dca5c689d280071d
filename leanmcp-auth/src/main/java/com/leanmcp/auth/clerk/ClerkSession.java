package com.leanmcp.auth.clerk;

import com.leanmcp.access.AuthUser;
import com.leanmcp.auth.jwt.Claims;
import java.util.Optional;

/**
 * What a caller's session token says beyond who calls; all empty for tokens of other kinds. None of it prints.
 *
 * @param id of the session
 * @param organization the one the session is active in
 * @param actor who acts in the user's place, where somebody does
 */
public record ClerkSession(
    Optional<String> id, Optional<Organization> organization, Optional<Actor> actor) {
  /**
   * Somebody who was let in as another user, such as a member of a support team (RFC 8693 section 4.1).
   *
   * @param sub the actor's own id
   */
  public record Actor(String sub, Optional<String> issuer, Optional<String> sessionId) {
    @Override
    public String toString() {
      return "Actor[***]";
    }
  }

  /** The session of this caller, whom a {@code ClerkProvider} has let in. */
  public static ClerkSession of(AuthUser user) {
    Claims claims = new Claims(user.claims());
    return new ClerkSession(claims.text("sid"), Organization.of(claims), actor(claims));
  }

  private static Optional<Actor> actor(Claims claims) {
    return claims
        .object("act")
        .flatMap(
            act -> act.text("sub").map(sub -> new Actor(sub, act.text("iss"), act.text("sid"))));
  }

  @Override
  public String toString() {
    return "ClerkSession[***]";
  }
}
