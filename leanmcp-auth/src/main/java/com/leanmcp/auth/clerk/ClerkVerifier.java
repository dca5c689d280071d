package com.leanmcp.auth.clerk;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Authentication.Unavailable;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.jwt.HeaderRules;
import com.leanmcp.auth.jwt.SignedToken;
import com.leanmcp.auth.jwt.TokenReader;
import com.leanmcp.auth.key.KeyCache;
import com.leanmcp.auth.key.KeyLookup;
import java.net.URI;
import java.util.Optional;

/**
 * Verifies Clerk's tokens, the cheap checks first: length and form, header, kind, issuer; then the key, which may have to be
 * fetched, and the signature; then the claims. Thread-safe.
 */
public final class ClerkVerifier {
  private final KeyCache keys;
  private final ClaimRules rules;
  private final ClerkUsers users;

  public ClerkVerifier(HttpCaller http, ClerkSettings settings) {
    this(
        new KeyCache(
            http, URI.create(settings.frontendApi() + "/.well-known/jwks.json"), settings.clock()),
        http,
        settings);
  }

  ClerkVerifier(KeyCache keys, HttpCaller http, ClerkSettings settings) {
    this.keys = keys;
    this.rules = new ClaimRules(settings);
    this.users = new ClerkUsers(http, settings);
  }

  /** Verifies the token and says whose it is; waits for Clerk where keys or a profile must be fetched. */
  public Authentication verify(Credentials credentials) {
    Optional<SignedToken> token = TokenReader.read(credentials.token());
    if (token.isEmpty()) {
      return new Refused(Reason.MALFORMED);
    }
    Optional<Reason> reason = HeaderRules.judge(token.get().header())
        .or(() -> TokenKind.judge(token.get()))
        .or(() -> rules.judgeIssuer(token.get().claims()));
    return reason.isPresent()
        ? new Refused(reason.get())
        : verify(token.get(), credentials.resource());
  }

  private Authentication verify(SignedToken token, URI resource) {
    KeyLookup lookup = keys.find(token.keyId());
    if (lookup instanceof KeyLookup.NoKeys none) {
      return new Unavailable(none.retryAfter());
    }
    if (!(lookup instanceof KeyLookup.Found found)) {
      return new Refused(Reason.UNKNOWN_KEY);
    }
    if (!found.key().verifies(token.jws())) {
      return new Refused(Reason.SIGNATURE);
    }
    Optional<Reason> reason = rules.judge(token, resource);
    return reason.isPresent() ? new Refused(reason.get()) : new Allowed(users.of(token.claims()));
  }
}
