package com.leanmcp.auth;

import com.leanmcp.auth.jwt.AccessTokenRules;
import com.leanmcp.auth.key.KeyPlace;
import com.leanmcp.auth.profile.JwtProfile;
import com.leanmcp.environment.Environment;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Makes providers for any issuer that publishes OpenID Connect metadata. */
final class OidcFactory implements AuthProviderFactory {
  static final String TYPE = "oidc";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public AuthProvider create(Environment configuration) {
    return builder(configuration).build();
  }

  static JwtProviderBuilder builder(Environment configuration) {
    String issuer =
        configuration.get("OIDC_ISSUER").map(String::strip).orElseThrow(OidcFactory::noIssuer);
    KeyPlace keys = configuration
        .get("OIDC_JWKS_URI")
        .map(address -> (KeyPlace) new KeyPlace.JwkSet(uri("OIDC_JWKS_URI", address)))
        .orElse(new KeyPlace.Discovered(issuer));
    JwtProfile profile = audience(JwtProfile.of(issuer, keys), configuration.get("OIDC_AUDIENCE"));
    JwtProviderBuilder builder = JwtProvider.builder(TYPE, profile);
    Optional<Secret> secret = configuration.secret("OIDC_CLIENT_SECRET");
    configuration
        .get("OIDC_CLIENT_ID")
        .ifPresent(id -> secret.ifPresent(
            value -> builder.client(id.strip(), SecretText.checked("OIDC_CLIENT_SECRET", value))));
    return builder;
  }

  /** Without an audience of its own, a token has to name this server's public URL. */
  static JwtProfile audience(JwtProfile profile, Optional<String> audience) {
    return audience
        .map(name -> profile.withAddressee(AccessTokenRules.forAudience(Set.of(name.strip()))))
        .orElse(profile);
  }

  private static URI uri(String name, String text) {
    try {
      return URI.create(text.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the variable " + name + " is no URL; set it to the jwks_uri of your provider", e);
    }
  }

  private static IllegalStateException noIssuer() {
    return new IllegalStateException("the variable OIDC_ISSUER is not set; set it, in the"
        + " environment or in a .env file, to the issuer of your provider's metadata, letter for"
        + " letter, such as https://login.example.com/realms/main");
  }
}
