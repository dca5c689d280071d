package com.leanmcp.auth.jwt;

import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonString;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules that tell access tokens from others, and those for this server from those for others. */
public final class AccessTokenRules {
  private static final List<String> ID_CLAIMS = List.of("nonce", "at_hash", "c_hash");

  private AccessTokenRules() {}

  /** Only tokens of {@code typ: at+jwt} (RFC 9068 section 2.1). */
  public static TokenRule typed() {
    return (token, resource) -> verdict(isTyped(token), Reason.TYPE);
  }

  /**
   * Tokens of {@code typ: at+jwt}, and those of {@code typ: JWT} or none that are no ID tokens by any sign: a claim {@code
   * typ} other than {@code Bearer} (Keycloak), a {@code token_use} other than {@code access} (Cognito), or a {@code nonce},
   * {@code at_hash} or {@code c_hash} (OpenID Connect Core sections 2 and 3.3.2.11).
   */
  public static TokenRule typedOrPlain() {
    return (token, resource) ->
        verdict(isTyped(token) || isPlain(token) && !isIdToken(token.claims()), Reason.TYPE);
  }

  /** {@code aud} names this server's public URL (RFC 8707 section 2). */
  public static TokenRule forResource() {
    return (token, resource) ->
        verdict(names(token.claims().audiences(), resource), Reason.AUDIENCE);
  }

  /** {@code aud} has one of these, letter for letter. */
  public static TokenRule forAudience(Set<String> audiences) {
    Set<String> known = Set.copyOf(audiences);
    return (token, resource) ->
        verdict(token.claims().audiences().stream().anyMatch(known::contains), Reason.AUDIENCE);
  }

  /** The client the token was issued to, by {@code client_id} or else by {@code azp}, is one of these. */
  public static TokenRule fromClients(Set<String> clients) {
    Set<String> known = Set.copyOf(clients);
    return (token, resource) -> verdict(
        token.claims().firstText("client_id", "azp").filter(known::contains).isPresent(),
        Reason.AUTHORIZED_PARTY);
  }

  /** Whether one of these audiences is this resource, both in their canonical spelling. */
  public static boolean names(List<String> audiences, URI resource) {
    Optional<ResourceUrl> here = ResourceUrl.of(resource);
    return here.isPresent()
        && audiences.stream().anyMatch(name -> ResourceUrl.of(name).equals(here));
  }

  private static boolean isTyped(SignedToken token) {
    return token
        .header()
        .string("typ")
        .filter(
            type -> type.equalsIgnoreCase("at+jwt") || type.equalsIgnoreCase("application/at+jwt"))
        .isPresent();
  }

  private static boolean isPlain(SignedToken token) {
    return isAbsentOr(token.header().get("typ"), "JWT");
  }

  private static boolean isIdToken(Claims claims) {
    boolean bearer = claims.text("typ").filter("Bearer"::equals).isPresent();
    return !isAbsentOr(claims.members().get("typ"), "Bearer")
        || !isAbsentOr(claims.members().get("token_use"), "access")
        || !bearer && ID_CLAIMS.stream().anyMatch(claims::has);
  }

  private static boolean isAbsentOr(Optional<JsonValue> value, String text) {
    return value.map(new JsonString(text)::equals).orElse(true);
  }

  private static Optional<Reason> verdict(boolean good, Reason reason) {
    return good ? Optional.empty() : Optional.of(reason);
  }
}
