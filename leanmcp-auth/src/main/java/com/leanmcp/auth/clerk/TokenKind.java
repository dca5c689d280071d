package com.leanmcp.auth.clerk;

import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.auth.jwt.SignedToken;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.Optional;
import java.util.Set;

/**
 * What the header says a token is. One key signs everything a Clerk instance issues, so a token is judged by the rule of its
 * own kind and by no other (RFC 8725 section 3.11).
 */
enum TokenKind {
  /** An OAuth access token: {@code typ} is {@code at+jwt} (RFC 9068 section 2.1). */
  ACCESS,
  /** {@code typ} is {@code JWT} or absent, and {@code cat} says session or JWT template. */
  SESSION,
  /** {@code typ} is {@code JWT} or absent, and no {@code cat} tells more: a session, template or ID token. */
  SESSION_OR_ID;

  private static final Set<String> SESSION_CATEGORIES =
      Set.of("cl_B7d4PD111AAA", "cl_B7d4PD222AAA");
  private static final String MEANINGLESS_CATEGORY = "cl_I7d4PD111III";

  /** The kind; empty for machine-to-machine tokens and whatever else is not known. */
  static Optional<TokenKind> of(SignedToken token) {
    Optional<JsonValue> type = token.header().get("typ");
    Optional<String> category = token.header().string("cat");
    if (token.header().get("cat").isPresent() && category.isEmpty()) {
      return Optional.empty();
    }
    boolean plain = category.filter(name -> !name.equals(MEANINGLESS_CATEGORY)).isEmpty();
    if (type.filter(TokenKind::isAccess).isPresent()) {
      return plain ? Optional.of(ACCESS) : Optional.empty();
    }
    if (!type.map(new JsonString("JWT")::equals).orElse(true)) {
      return Optional.empty();
    }
    if (plain) {
      return Optional.of(SESSION_OR_ID);
    }
    return category.filter(SESSION_CATEGORIES::contains).map(name -> SESSION);
  }

  private static boolean isAccess(JsonValue type) {
    return type instanceof JsonString name
        && (name.value().equalsIgnoreCase("at+jwt")
            || name.value().equalsIgnoreCase("application/at+jwt"));
  }

  /** The same as a judgement. */
  static Optional<Reason> judge(SignedToken token) {
    return of(token).isPresent() ? Optional.empty() : Optional.of(Reason.TYPE);
  }
}
