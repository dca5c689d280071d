package com.leanmcp.auth;

import com.leanmcp.auth.http.ServiceAddress;
import com.leanmcp.auth.http.ServiceAddress.PlainHttp;
import com.leanmcp.auth.jwt.ScopeClaims;
import com.leanmcp.auth.profile.JwtProfile;
import com.leanmcp.environment.Environment;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * Makes providers for Auth0 tenants: the issuer ends with a slash, permissions count as scopes beside {@code scope}, and
 * {@code aud} may name more than this server.
 */
final class Auth0Factory implements AuthProviderFactory {
  static final String TYPE = "auth0";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public AuthProvider create(Environment configuration) {
    return builder(configuration).build();
  }

  static JwtProviderBuilder builder(Environment configuration) {
    PlainHttp plain = InsecureLoopback.of(configuration);
    String tenant = tenant(configuration, plain).toString();
    JwtProfile profile = JwtProfile.of(tenant + "/", URI.create(tenant + "/.well-known/jwks.json"))
        .withScopes(claims -> ScopeClaims.of(claims, "scope", "permissions"));
    JwtProviderBuilder builder = JwtProvider.builder(
            TYPE, OidcFactory.audience(profile, configuration.get("AUTH0_AUDIENCE")))
        .tokenEndpoint(URI.create(tenant + "/oauth/token"))
        .plainHttp(plain);
    Optional<Secret> secret = configuration.secret("AUTH0_CLIENT_SECRET");
    configuration
        .get("AUTH0_CLIENT_ID")
        .ifPresent(id -> secret.ifPresent(
            value -> builder.client(id.strip(), SecretText.checked("AUTH0_CLIENT_SECRET", value))));
    return builder;
  }

  private static URI tenant(Environment configuration, PlainHttp plain) {
    String text = configuration
        .get("AUTH0_DOMAIN")
        .orElseThrow(() -> new IllegalStateException("the variable AUTH0_DOMAIN is not set; set it,"
            + " in the environment or in a .env file, to the domain of your Auth0 application, such"
            + " as your-tenant.eu.auth0.com"));
    return ServiceAddress.read(text, plain)
        .filter(uri -> uri.getRawPath().isEmpty())
        .orElseThrow(() -> new IllegalArgumentException(
            "AUTH0_DOMAIN is no domain; write one such as your-tenant.eu.auth0.com"));
  }
}
