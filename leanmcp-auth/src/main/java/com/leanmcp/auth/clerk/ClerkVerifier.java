package com.leanmcp.auth.clerk;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.jwt.ScopeClaims;
import com.leanmcp.auth.key.KeyFinder;
import com.leanmcp.auth.key.KeyPlace;
import com.leanmcp.auth.profile.JwtProfile;
import com.leanmcp.auth.profile.JwtVerifier;
import java.net.URI;
import java.time.Duration;

/** Verifies Clerk's tokens. Thread-safe. */
public final class ClerkVerifier {
  /** How far Clerk's own libraries let clocks differ. */
  private static final Duration SKEW = Duration.ofSeconds(5);

  private final JwtVerifier tokens;

  public ClerkVerifier(HttpCaller http, ClerkSettings settings) {
    this(keys(settings).open(http, settings.clock()), http, settings);
  }

  ClerkVerifier(KeyFinder keys, HttpCaller http, ClerkSettings settings) {
    ClerkUsers users = new ClerkUsers(http, settings);
    this.tokens = new JwtVerifier(keys, profile(settings, users), settings.clock());
  }

  private static KeyPlace keys(ClerkSettings settings) {
    return new KeyPlace.JwkSet(URI.create(settings.frontendApi() + "/.well-known/jwks.json"));
  }

  private static JwtProfile profile(ClerkSettings settings, ClerkUsers users) {
    return new JwtProfile(
        settings.frontendApi().toString(),
        keys(settings),
        (token, resource) -> TokenKind.judge(token),
        new AddresseeRules(settings),
        ScopeClaims::of,
        users,
        SKEW);
  }

  /** Verifies the token and says whose it is; waits for Clerk where keys or a profile must be fetched. */
  public Authentication verify(Credentials credentials) {
    return tokens.verify(credentials);
  }
}
