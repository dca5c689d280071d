package com.leanmcp.auth.profile;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Authentication.Unavailable;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.jwt.Claims;
import com.leanmcp.auth.jwt.HeaderRules;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.auth.jwt.SignedToken;
import com.leanmcp.auth.jwt.TimeRules;
import com.leanmcp.auth.jwt.TokenReader;
import com.leanmcp.auth.key.KeyFinder;
import com.leanmcp.auth.key.KeyLookup;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * Verifies tokens by a profile, the cheap checks first: length and form, header, kind, issuer; then the key, which may have
 * to be fetched, and the signature; then the claims. Thread-safe.
 */
public final class JwtVerifier {
  private final KeyFinder keys;
  private final JwtProfile profile;
  private final Optional<VerifiedTokens> remembered;
  private final TimeRules times;

  /** A verifier that looks at each signature, but not at those of {@code remembered}, if there is such a memory. */
  public JwtVerifier(
      KeyFinder keys, JwtProfile profile, Optional<VerifiedTokens> remembered, Clock clock) {
    this.keys = keys;
    this.remembered = remembered;
    this.profile = profile;
    this.times = new TimeRules(clock, profile.skew());
  }

  /** Verifies the token and says whose it is; waits for the provider where keys or a profile must be fetched. */
  public Authentication verify(Credentials credentials) {
    return remembered(credentials).orElseGet(() -> examine(credentials));
  }

  /** Whose the token is, if its signature was verified a moment ago and everything else about it is still good; never waits. */
  public Optional<Authentication> remembered(Credentials credentials) {
    return remembered
        .flatMap(tokens -> tokens.find(credentials.token()))
        .filter(verified -> isStillGood(verified, credentials.resource()))
        .map(verified -> new Allowed(verified.user()));
  }

  private boolean isStillGood(VerifiedTokens.Verified verified, URI resource) {
    SignedToken token = verified.token();
    return keys.known(token.keyId()).filter(key -> key == verified.key()).isPresent()
        && profile.kind().judge(token, resource).isEmpty()
        && judgeClaims(token, resource).isEmpty();
  }

  private Authentication examine(Credentials credentials) {
    Optional<SignedToken> token = TokenReader.read(credentials.token());
    if (token.isEmpty()) {
      return new Refused(Reason.MALFORMED);
    }
    URI resource = credentials.resource();
    Optional<Reason> reason = HeaderRules.judge(token.get().header(), profile.algorithms())
        .or(() -> profile.kind().judge(token.get(), resource))
        .or(() -> judgeIssuer(token.get().claims()));
    return reason.isPresent() ? new Refused(reason.get()) : verify(token.get(), credentials);
  }

  private Authentication verify(SignedToken token, Credentials credentials) {
    KeyLookup lookup = keys.find(token.keyId());
    if (lookup instanceof KeyLookup.NoKeys none) {
      return new Unavailable(none.retryAfter());
    }
    if (!(lookup instanceof KeyLookup.Found found)) {
      return new Refused(Reason.UNKNOWN_KEY);
    }
    Optional<SignatureAlgorithm> algorithm =
        SignatureAlgorithm.of(token.header()).filter(found.key()::isFor);
    if (algorithm.isEmpty()) {
      return new Refused(Reason.ALGORITHM);
    }
    if (!found.key().verifies(token.jws(), algorithm.get())) {
      return new Refused(Reason.SIGNATURE);
    }
    Optional<Reason> reason = judgeClaims(token, credentials.resource());
    if (reason.isPresent()) {
      return new Refused(reason.get());
    }
    AuthUser user = user(token.claims());
    remembered.ifPresent(tokens -> tokens.put(credentials.token(), token, found.key(), user));
    return new Allowed(user);
  }

  /** The one claim that is looked at before the signature: others' tokens are not worth a fetch of keys. */
  private Optional<Reason> judgeIssuer(Claims claims) {
    boolean ours = claims.text("iss").filter(profile.issuer()::equals).isPresent();
    return ours ? Optional.empty() : Optional.of(Reason.ISSUER);
  }

  private Optional<Reason> judgeClaims(SignedToken token, URI resource) {
    if (token.claims().text("sub").isEmpty()) {
      return Optional.of(Reason.SUBJECT);
    }
    return times.judge(token.claims()).or(() -> profile.addressee().judge(token, resource));
  }

  private AuthUser user(Claims claims) {
    String subject = claims.text("sub").orElseThrow();
    return profile
        .users()
        .of(claims)
        .toUser(profile.issuer(), subject, profile.scopes().of(claims), claims.members());
  }
}
