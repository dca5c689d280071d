package com.leanmcp.auth;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.auth.oauth.TokenEndpoint;
import com.leanmcp.auth.profile.JwtProfile;
import com.leanmcp.auth.profile.JwtVerifier;
import com.leanmcp.auth.profile.VerifiedTokens;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Verifies the tokens of one issuer, which a {@link JwtProfile} describes. Nothing is fetched before the first token comes;
 * while no keys could ever be fetched, tokens are {@link Authentication.Unavailable}, and keys once fetched stay good
 * through an outage of up to six hours. Thread-safe; no token or secret is logged or printed.
 */
public final class JwtProvider implements AuthProvider {
  private static final Duration AFTER_CLOSE = Duration.ofSeconds(5);

  private final String type;
  private final JwtProfile profile;
  private final HttpCaller http = new HttpCaller();
  private final JwtVerifier verifier;
  private final Optional<VerifiedTokens> remembered;
  private final Optional<TokenEndpoint> tokens;
  private volatile boolean closed;

  JwtProvider(
      String type,
      JwtProfile profile,
      Function<HttpCaller, Optional<TokenEndpoint>> tokens,
      Optional<VerifiedTokens> remembered,
      Clock clock) {
    this.type = type;
    this.profile = profile;
    this.remembered = remembered;
    this.verifier = new JwtVerifier(
        profile.keys().open(http, profile.algorithms(), clock), profile, remembered, clock);
    this.tokens = tokens.apply(http);
  }

  /** Configures a provider of this type's name. */
  public static JwtProviderBuilder builder(String type, JwtProfile profile) {
    return new JwtProviderBuilder(type, profile);
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public Authentication authenticate(Credentials credentials) {
    return closed ? new Authentication.Unavailable(AFTER_CLOSE) : verifier.verify(credentials);
  }

  @Override
  public Optional<Authentication> remembered(Credentials credentials) {
    return closed ? Optional.empty() : verifier.remembered(credentials);
  }

  /**
   * Verifies tokens anew in which this claim, such as {@code sub}, {@code sid} or {@code jti}, has this value. Does nothing
   * without {@link JwtProviderBuilder#cacheVerifiedTokens}.
   */
  public void forgetTokens(String claim, String value) {
    remembered.ifPresent(tokens -> tokens.forget(claim, value));
  }

  @Override
  public Refresh refresh(String refreshToken) {
    return tokens
        .map(endpoint -> endpoint.refresh(refreshToken))
        .orElse(new Refresh.Failed("tokens can be refreshed only with a client and its secret;"
            + " configure the id and secret of your OAuth client"));
  }

  @Override
  public List<URI> authorizationServers() {
    return List.of(URI.create(profile.issuer()));
  }

  @Override
  public void close() {
    closed = true;
    http.close();
  }

  @Override
  public String toString() {
    return "JwtProvider[" + type + ", " + profile.issuer() + "]";
  }
}
