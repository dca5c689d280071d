package com.leanmcp.auth.clerk;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.auth.key.KeyFinder;
import com.leanmcp.auth.profile.JwtProfile;
import com.leanmcp.auth.profile.JwtVerifier;
import com.leanmcp.auth.profile.VerifiedTokens;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Verifies Clerk's tokens: those that are signed here, those that are not by asking Clerk. Thread-safe. */
public final class ClerkVerifier {
  /** How far Clerk's own libraries let clocks differ. */
  private static final Duration SKEW = Duration.ofSeconds(5);

  /** Every key of Clerk's is for this one. */
  private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(SignatureAlgorithm.RS256);

  private final JwtVerifier tokens;
  private final Optional<VerifiedTokens> remembered;
  private final OpaqueVerifier opaque;

  public ClerkVerifier(HttpCaller http, ClerkSettings settings) {
    this(settings.keys().open(http, ALGORITHMS, settings.clock()), http, settings);
  }

  ClerkVerifier(KeyFinder keys, HttpCaller http, ClerkSettings settings) {
    ClerkUsers users = new ClerkUsers(http, settings);
    this.remembered = settings.options().contains(ClerkOption.VERIFIED_CACHE)
        ? Optional.of(new VerifiedTokens(settings.clock()))
        : Optional.empty();
    this.tokens = new JwtVerifier(keys, profile(settings, users), remembered, settings.clock());
    this.opaque = new OpaqueVerifier(http, settings, users);
  }

  private static JwtProfile profile(ClerkSettings settings, ClerkUsers users) {
    return new JwtProfile(
        settings.frontendApi().toString(),
        settings.keys(),
        ALGORITHMS,
        (token, resource) -> TokenKind.judge(token),
        new AddresseeRules(settings),
        ClerkScopes::of,
        users,
        SKEW);
  }

  /** Verifies the token and says whose it is; waits for Clerk where keys or a profile must be fetched. */
  public Authentication verify(Credentials credentials) {
    return OpaqueKind.of(credentials.token())
        .map(kind -> opaque.verify(kind, credentials))
        .orElseGet(() -> tokens.verify(credentials));
  }

  /** Whose a signed token is, if its signature was verified a moment ago; never waits. */
  public Optional<Authentication> remembered(Credentials credentials) {
    return tokens.remembered(credentials);
  }

  /** Verifies signed tokens anew in which this claim has this value. */
  public void forget(String claim, String value) {
    remembered.ifPresent(known -> known.forget(claim, value));
  }
}
