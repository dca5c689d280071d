package com.leanmcp.access;

import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The authenticated caller of one tool call. Ask for it as a parameter, which never appears in the tool's schema, or with
 * {@link #current()}. Its {@link #toString} shows the user's id and nothing else.
 *
 * @param userId the provider's id of the user
 * @param sub the token's subject (RFC 7519 section 4.1.2)
 * @param issuer who issued the token; a subject is unique only within its issuer
 * @param email the primary address, where it is known
 * @param emailVerified whether the provider verified that address
 * @param scopes what the token was granted (RFC 6749 section 3.3)
 * @param claims every claim of the verified token
 */
public record AuthUser(
    String userId,
    String sub,
    String issuer,
    Optional<String> email,
    boolean emailVerified,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> imageUrl,
    Set<String> scopes,
    JsonObject claims) {

  /** No date is later, in seconds since 1970. */
  private static final BigDecimal LATEST = BigDecimal.valueOf(Instant.MAX.getEpochSecond());

  public AuthUser {
    scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
  }

  /** A user of whom nothing is known but who it is. */
  public static AuthUser of(String issuer, String sub) {
    return new AuthUser(
        sub,
        sub,
        issuer,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        new JsonObject(Map.of()));
  }

  /** The same user with exactly these scopes. */
  public AuthUser withScopes(String... granted) {
    return new AuthUser(
        userId,
        sub,
        issuer,
        email,
        emailVerified,
        firstName,
        lastName,
        imageUrl,
        Set.of(granted),
        claims);
  }

  /** The same user with this address, which the provider has verified. */
  public AuthUser withEmail(String address) {
    return new AuthUser(
        userId,
        sub,
        issuer,
        Optional.of(address),
        true,
        firstName,
        lastName,
        imageUrl,
        scopes,
        claims);
  }

  /**
   * The caller of the tool call that runs on this thread.
   *
   * @throws IllegalStateException outside of a call of a protected tool, and on threads such a call started: carry the
   *     caller there with {@code McpContext.wrap}
   */
  public static AuthUser current() {
    return CurrentUser.get()
        .orElseThrow(() -> new IllegalStateException(
            "no authenticated caller on this thread; AuthUser.current() works only inside a call of an"
                + " @Authenticated tool, and McpContext.wrap carries the caller to other threads"));
  }

  /** When the token ends (RFC 7519 section 4.1.4), where its claims say so. */
  public Optional<Instant> expires() {
    return claims
        .get("exp")
        .filter(JsonNumber.class::isInstance)
        .map(exp -> ((JsonNumber) exp).value())
        .filter(seconds -> seconds.abs().compareTo(LATEST) <= 0)
        .map(seconds -> Instant.ofEpochSecond(seconds.longValue()));
  }

  @Override
  public String toString() {
    return "AuthUser[" + userId + "]";
  }
}
