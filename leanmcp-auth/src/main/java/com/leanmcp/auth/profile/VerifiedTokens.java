package com.leanmcp.auth.profile;

import com.leanmcp.access.AuthUser;
import com.leanmcp.auth.cache.BoundedCache;
import com.leanmcp.auth.cache.TokenDigest;
import com.leanmcp.auth.jwt.SignedToken;
import com.leanmcp.auth.jwt.TokenReader;
import com.leanmcp.auth.key.VerificationKey;
import com.leanmcp.json.JsonValue.JsonString;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Tokens of one verifier whose signature was found good a moment ago, by the SHA-256 of all their bytes. Only good ones get
 * in, so nobody fills it with inventions; what a token allows is not remembered but judged each time. Thread-safe.
 */
public final class VerifiedTokens {
  /** How many are remembered; then the oldest goes. */
  public static final int MOST = 10_000;

  /** How long a signature counts as just verified. */
  public static final Duration LIFETIME = Duration.ofSeconds(60);

  /**
   * A token whose signature is good.
   *
   * @param token without the bytes that could be replayed
   * @param key the one that the signature was verified with
   */
  record Verified(SignedToken token, VerificationKey key, AuthUser user) {}

  private final BoundedCache<TokenDigest, Verified> tokens;

  public VerifiedTokens(Clock clock) {
    this.tokens = new BoundedCache<>(MOST, clock);
  }

  Optional<Verified> find(String token) {
    return token.length() > TokenReader.MAX_LENGTH
        ? Optional.empty()
        : tokens.find(TokenDigest.of(token));
  }

  void put(String text, SignedToken token, VerificationKey key, AuthUser user) {
    tokens.put(TokenDigest.of(text), new Verified(token.withoutBytes(), key, user), LIFETIME);
  }

  /** Forgets the tokens in which this claim, such as {@code sub}, {@code sid} or {@code jti}, has this value. */
  public void forget(String claim, String value) {
    Optional<JsonString> wanted = Optional.of(new JsonString(value));
    tokens.removeIf(verified -> verified.token().claims().members().get(claim).equals(wanted));
  }
}
