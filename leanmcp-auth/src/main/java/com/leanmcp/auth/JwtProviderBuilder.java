package com.leanmcp.auth;

import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.http.ServiceAddress;
import com.leanmcp.auth.http.ServiceAddress.PlainHttp;
import com.leanmcp.auth.key.KeyPlace;
import com.leanmcp.auth.oauth.ClientSecret;
import com.leanmcp.auth.oauth.TokenEndpoint;
import com.leanmcp.auth.profile.JwtProfile;
import com.leanmcp.auth.profile.VerifiedTokens;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Configures a {@link JwtProvider}. What is wrong shows when it is built. */
public final class JwtProviderBuilder {
  private final String type;
  private final JwtProfile profile;
  private Optional<URI> tokenEndpoint = Optional.empty();
  private Optional<ClientSecret> client = Optional.empty();
  private PlainHttp plainHttp = PlainHttp.REFUSED;
  private boolean cacheVerified;
  private Clock clock = Clock.systemUTC();

  JwtProviderBuilder(String type, JwtProfile profile) {
    this.type = type;
    this.profile = profile;
  }

  /** The OAuth client to refresh tokens as, at the token endpoint that the issuer's metadata names. */
  public JwtProviderBuilder client(String id, Secret secret) {
    client = Optional.of(new ClientSecret(id, SecretText.checked("the client secret", secret)));
    return this;
  }

  /** Where to refresh tokens, instead. */
  public JwtProviderBuilder tokenEndpoint(URI address) {
    tokenEndpoint = Optional.of(address);
    return this;
  }

  /** Lets the issuer and its addresses be plain HTTP on this machine, for tests and stand-ins. */
  public JwtProviderBuilder allowInsecureLoopback() {
    return plainHttp(PlainHttp.LOOPBACK);
  }

  JwtProviderBuilder plainHttp(PlainHttp allowed) {
    plainHttp = allowed;
    return this;
  }

  /**
   * Remembers for up to a minute that a token's signature was good, for at most 10,000 tokens. Everything else is judged each
   * time: expiry, whom it is meant for, scopes, and whether its key is still published. What does not block is then answered
   * without changing threads. A token that is revoked stays good as long as without it: until it expires.
   */
  public JwtProviderBuilder cacheVerifiedTokens() {
    cacheVerified = true;
    return this;
  }

  /** The clock that tokens and keys are timed with. */
  public JwtProviderBuilder clock(Clock clock) {
    this.clock = clock;
    return this;
  }

  /**
   * Makes the provider; nothing is fetched yet.
   *
   * @throws IllegalArgumentException if the issuer or an address is none that a request may go to
   */
  public JwtProvider build() {
    check("the issuer", profile.issuer());
    if (profile.keys() instanceof KeyPlace.JwkSet set) {
      check("the address of the keys", set.address().toString());
    }
    tokenEndpoint.ifPresent(address -> check("the token endpoint", address.toString()));
    return new JwtProvider(type, profile, tokens(), remembered(), clock);
  }

  private Optional<VerifiedTokens> remembered() {
    return cacheVerified ? Optional.of(new VerifiedTokens(clock)) : Optional.empty();
  }

  private Function<HttpCaller, Optional<TokenEndpoint>> tokens() {
    return http -> client.map(secret -> tokenEndpoint
        .map(address -> new TokenEndpoint(http, address, secret))
        .orElseGet(() -> TokenEndpoint.discovered(http, profile.issuer(), secret)));
  }

  private void check(String name, String text) {
    if (!isUsable(text)) {
      throw new IllegalArgumentException(name + " of the provider \"" + type
          + "\" is no https URL without user and fragment; copy it from your provider's metadata");
    }
  }

  private boolean isUsable(String text) {
    try {
      return ServiceAddress.allows(new URI(text), plainHttp);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
