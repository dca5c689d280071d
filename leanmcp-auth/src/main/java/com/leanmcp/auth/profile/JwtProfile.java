package com.leanmcp.auth.profile;

import com.leanmcp.auth.jwt.AccessTokenRules;
import com.leanmcp.auth.jwt.ScopeClaims;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.auth.jwt.TokenRule;
import com.leanmcp.auth.key.KeyPlace;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/**
 * A provider of JSON Web Tokens as data. What all have in common is not here: a named key, canonical form, {@code
 * iss} letter for letter, {@code sub}, {@code exp} and {@code iat} required.
 *
 * @param issuer what {@code iss} has to be, letter for letter
 * @param keys where the issuer's public keys are
 * @param algorithms what its tokens may be signed with
 * @param kind tells the tokens this provider is about from others of the same issuer; judged before the signature
 * @param addressee whether a token is meant for this server; judged after the signature
 * @param scopes what a token grants
 * @param users what is known of its user
 * @param skew how far the issuer's clock may be off, a minute at most
 */
public record JwtProfile(
    String issuer,
    KeyPlace keys,
    Set<SignatureAlgorithm> algorithms,
    TokenRule kind,
    TokenRule addressee,
    ScopeMapping scopes,
    ProfileMapping users,
    Duration skew) {
  private static final Duration SKEW = Duration.ofSeconds(5);
  private static final Duration MOST_SKEW = Duration.ofMinutes(1);

  public JwtProfile {
    if (issuer.isBlank()) {
      throw new IllegalArgumentException("a profile has no issuer; give what iss has to be");
    }
    if (algorithms.isEmpty()) {
      throw new IllegalArgumentException("a profile allows no algorithm; allow one, such as RS256");
    }
    if (skew.isNegative() || skew.compareTo(MOST_SKEW) > 0) {
      throw new IllegalArgumentException("a skew is not between 0 and 60 seconds");
    }
    algorithms = Set.copyOf(algorithms);
  }

  /**
   * Access tokens of this issuer, by RS256: of {@code typ: at+jwt}, or of none that tells more but no ID tokens; {@code aud} is this
   * server's public URL; scopes by {@code scope} and {@code scp}; the profile by the claims of OpenID Connect. What differs
   * is said by the methods below.
   */
  public static JwtProfile of(String issuer, KeyPlace keys) {
    return new JwtProfile(
        issuer,
        keys,
        Set.of(SignatureAlgorithm.RS256),
        AccessTokenRules.typedOrPlain(),
        AccessTokenRules.forResource(),
        ScopeClaims::of,
        UserProfile::of,
        SKEW);
  }

  /** The same, with the keys where the issuer's OpenID Connect metadata says. */
  public static JwtProfile discovered(String issuer) {
    return of(issuer, new KeyPlace.Discovered(issuer));
  }

  /** The same, with the keys at this address. */
  public static JwtProfile of(String issuer, URI jwks) {
    return of(issuer, new KeyPlace.JwkSet(jwks));
  }

  /** The same, with tokens signed by one of these instead; a key still has to be of the type and curve they take. */
  public JwtProfile withAlgorithms(Collection<SignatureAlgorithm> allowed) {
    return new JwtProfile(issuer, keys, Set.copyOf(allowed), kind, addressee, scopes, users, skew);
  }

  public JwtProfile withKind(TokenRule rule) {
    return new JwtProfile(issuer, keys, algorithms, rule, addressee, scopes, users, skew);
  }

  public JwtProfile withAddressee(TokenRule rule) {
    return new JwtProfile(issuer, keys, algorithms, kind, rule, scopes, users, skew);
  }

  public JwtProfile withScopes(ScopeMapping mapping) {
    return new JwtProfile(issuer, keys, algorithms, kind, addressee, mapping, users, skew);
  }

  public JwtProfile withUsers(ProfileMapping mapping) {
    return new JwtProfile(issuer, keys, algorithms, kind, addressee, scopes, mapping, skew);
  }

  public JwtProfile withSkew(Duration skew) {
    return new JwtProfile(issuer, keys, algorithms, kind, addressee, scopes, users, skew);
  }
}
