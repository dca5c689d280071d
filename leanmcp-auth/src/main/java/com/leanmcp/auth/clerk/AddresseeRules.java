package com.leanmcp.auth.clerk;

import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.auth.http.Loopback;
import com.leanmcp.auth.jwt.AccessTokenRules;
import com.leanmcp.auth.jwt.Claims;
import com.leanmcp.auth.jwt.ResourceUrl;
import com.leanmcp.auth.jwt.SignedToken;
import com.leanmcp.auth.jwt.TokenRule;
import com.leanmcp.json.JsonValue.JsonString;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges whether a token is meant for this server, which each kind of token says in its own way:
 *
 * <ul>
 *   <li>An <b>OAuth access token</b> must name this server's public URL in {@code aud} (RFC 8707); without any
 *       {@code aud} it will do if it was issued to a client that is excused.
 *   <li>An <b>ID token</b> is one whose {@code aud} is an OAuth client this provider was told of, or that has a claim only
 *       ID tokens have ({@code nonce}, {@code at_hash}, {@code c_hash}). It is accepted only where ID tokens of that client
 *       are, if its header says {@code typ: JWT} and no {@code cat}, {@code aud} is that client and nobody else, {@code
 *       azp} is absent or that client too, and no claim of a session ({@code sid}, {@code sts}, {@code fva}) is there.
 *   <li>Every other token of {@code typ: JWT} is a <b>session or JWT-template token</b>, whether it has a {@code sid} or
 *       not. Its {@code azp} must be one of the authorized parties; while this server's public URL is on loopback, an origin
 *       on loopback will do. Without {@code azp} it is refused.
 * </ul>
 *
 * A token that qualifies under none of these is refused; one that fails its own rule is not tried under another.
 */
final class AddresseeRules implements TokenRule {
  private static final List<String> ID_CLAIMS = List.of("nonce", "at_hash", "c_hash");
  private static final List<String> SESSION_CLAIMS = List.of("sid", "sts", "fva");

  private final Set<String> authorizedParties;
  private final Set<String> clientIds;
  private final Set<String> idTokenClients;
  private final Set<String> clientsWithoutAudience;

  AddresseeRules(ClerkSettings settings) {
    this.authorizedParties = settings.authorizedParties();
    this.clientIds = settings.clientIds();
    this.idTokenClients = settings.idTokenClients();
    this.clientsWithoutAudience = settings.clientsWithoutAudience();
  }

  @Override
  public Optional<Reason> judge(SignedToken token, URI resource) {
    Optional<TokenKind> kind = TokenKind.of(token);
    if (kind.isEmpty()) {
      return Optional.of(Reason.TYPE);
    }
    if (isPending(token.claims())) {
      return Optional.of(Reason.PENDING);
    }
    return switch (kind.get()) {
      case ACCESS -> judgeAccess(token.claims(), resource);
      case SESSION -> judgeSession(token.claims(), resource);
      case SESSION_OR_ID ->
        isIdToken(token.claims()) ? judgeId(token) : judgeSession(token.claims(), resource);
    };
  }

  /** A session with pending tasks counts as signed out; so does one of a status that is not known. */
  private static boolean isPending(Claims claims) {
    return !claims.members().get("sts").map(new JsonString("active")::equals).orElse(true);
  }

  /** The rule of OAuth access tokens, whether their claims were signed or asked for. */
  Optional<Reason> judgeAccess(Claims claims, URI resource) {
    boolean excused = !claims.has("aud")
        && claims.text("client_id").filter(clientsWithoutAudience::contains).isPresent();
    return excused || AccessTokenRules.names(claims.audiences(), resource)
        ? Optional.empty()
        : Optional.of(Reason.AUDIENCE);
  }

  private boolean isIdToken(Claims claims) {
    return ID_CLAIMS.stream().anyMatch(claims::has)
        || claims.audiences().stream().anyMatch(clientIds::contains);
  }

  private Optional<Reason> judgeId(SignedToken token) {
    Claims claims = token.claims();
    boolean plain = token.header().string("typ").isPresent()
        && token.header().get("cat").isEmpty()
        && SESSION_CLAIMS.stream().noneMatch(claims::has);
    if (!plain || idTokenClients.isEmpty()) {
      return Optional.of(Reason.TYPE);
    }
    List<String> audiences = claims.audiences();
    if (audiences.size() != 1 || !idTokenClients.contains(audiences.get(0))) {
      return Optional.of(Reason.AUDIENCE);
    }
    boolean sameParty = !claims.has("azp")
        || claims.text("azp").filter(audiences.get(0)::equals).isPresent();
    return sameParty ? Optional.empty() : Optional.of(Reason.AUTHORIZED_PARTY);
  }

  private Optional<Reason> judgeSession(Claims claims, URI resource) {
    boolean known = claims
        .text("azp")
        .filter(party -> authorizedParties.contains(party)
            || Loopback.isHostOf(resource) && isLoopbackOrigin(party))
        .isPresent();
    return known ? Optional.empty() : Optional.of(Reason.AUTHORIZED_PARTY);
  }

  private static boolean isLoopbackOrigin(String party) {
    return Stream.of("http://", "https://").anyMatch(party::startsWith)
        && ResourceUrl.of(party).filter(url -> url.canonical().equals(party)).isPresent()
        && URI.create(party).getRawPath().isEmpty()
        && Loopback.isHostOf(URI.create(party));
  }
}
