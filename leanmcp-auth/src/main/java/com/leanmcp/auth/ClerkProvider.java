package com.leanmcp.auth;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.clerk.ClerkSettings;
import com.leanmcp.auth.clerk.ClerkVerifier;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.auth.oauth.TokenEndpoint;
import com.leanmcp.environment.Environment;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Verifies the tokens of a Clerk application. These kinds are known, each judged by its own rule and by no other:
 *
 * <ul>
 *   <li>OAuth access tokens ({@code typ: at+jwt}) whose {@code aud} names this server's public URL;
 *   <li>session and JWT-template tokens whose {@code azp} is one of the authorized parties, or an origin on loopback while
 *       this server's public URL is on loopback;
 *   <li>ID tokens, only with {@link ClerkProviderBuilder#acceptIdTokens}, whose {@code aud} is that OAuth client;
 *   <li>opaque access tokens ({@code oat_…}), only with a secret key, by the rule of access tokens;
 *   <li>opaque machine tokens ({@code mt_…}), only with {@link ClerkProviderBuilder#machineSecretKey};
 *   <li>API keys ({@code ak_…}), only with {@link ClerkProviderBuilder#acceptApiKeys}.
 * </ul>
 *
 * Machine tokens that are signed are refused. What a session says of its organization and of whoever acts in its user's
 * place is in {@code ClerkSession}; permissions count as scopes. Nothing is fetched before the first token comes, so a server starts without Clerk;
 * while Clerk has never answered, tokens are {@link Authentication.Unavailable}, and once it has, its keys stay good
 * through an outage of up to six hours. Thread-safe; no token or secret is logged or printed.
 */
public final class ClerkProvider implements AuthProvider {
  static final String TYPE = "clerk";

  private static final Duration AFTER_CLOSE = Duration.ofSeconds(5);

  private final ClerkSettings settings;
  private final HttpCaller http = new HttpCaller();
  private final ClerkVerifier verifier;
  private final Optional<TokenEndpoint> tokens;
  private volatile boolean closed;

  ClerkProvider(ClerkSettings settings) {
    this.settings = settings;
    this.verifier = new ClerkVerifier(http, settings);
    URI address = URI.create(settings.frontendApi() + "/oauth/token");
    this.tokens = settings.client().map(client -> new TokenEndpoint(http, address, client));
  }

  /**
   * A provider configured by {@link ClerkProviderBuilder#environment}: it accepts access and session tokens, not ID tokens.
   *
   * @throws IllegalStateException if {@code CLERK_FRONTEND_API} is not set
   * @throws IllegalArgumentException if a variable's value cannot be used; the message names the variable
   */
  public static ClerkProvider from(Environment environment) {
    return builder().environment(environment).build();
  }

  /** Configures a provider. */
  public static ClerkProviderBuilder builder() {
    return new ClerkProviderBuilder();
  }

  @Override
  public String type() {
    return TYPE;
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
   * Verifies signed tokens anew in which this claim, such as {@code sub}, {@code sid} or {@code jti}, has this value. Does
   * nothing without {@link ClerkProviderBuilder#cacheVerifiedTokens}.
   */
  public void forgetTokens(String claim, String value) {
    verifier.forget(claim, value);
  }

  @Override
  public Refresh refresh(String refreshToken) {
    return tokens
        .map(endpoint -> endpoint.refresh(refreshToken))
        .orElse(
            new Refresh.Failed(
                "tokens can be refreshed only with CLERK_CLIENT_ID and"
                    + " CLERK_CLIENT_SECRET; set them to the id and secret of your Clerk OAuth application"));
  }

  /** The Frontend API: every Clerk application is an issuer of its own. */
  @Override
  public List<URI> authorizationServers() {
    return List.of(settings.frontendApi());
  }

  @Override
  public void close() {
    closed = true;
    http.close();
  }

  @Override
  public String toString() {
    return "ClerkProvider[" + settings.frontendApi() + "]";
  }
}
