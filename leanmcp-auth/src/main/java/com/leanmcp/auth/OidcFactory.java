package com.leanmcp.auth;

import com.leanmcp.auth.jwt.AccessTokenRules;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.auth.key.KeyPlace;
import com.leanmcp.auth.profile.JwtProfile;
import com.leanmcp.environment.Environment;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    JwtProfile profile = configuration
        .get("OIDC_ALGORITHMS")
        .map(names -> JwtProfile.of(issuer, keys).withAlgorithms(algorithms(names)))
        .orElse(JwtProfile.of(issuer, keys));
    JwtProviderBuilder builder = JwtProvider.builder(
            TYPE, audience(profile, configuration.get("OIDC_AUDIENCE")))
        .plainHttp(InsecureLoopback.of(configuration));
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

  private static List<SignatureAlgorithm> algorithms(String names) {
    return Arrays.stream(names.split(","))
        .map(name -> SignatureAlgorithm.named(name.strip()).orElseThrow(OidcFactory::noAlgorithm))
        .toList();
  }

  private static IllegalArgumentException noAlgorithm() {
    return new IllegalArgumentException("the variable OIDC_ALGORITHMS has an entry that is no"
        + " algorithm this server knows; write some of "
        + Arrays.stream(SignatureAlgorithm.values())
            .map(SignatureAlgorithm::header)
            .collect(Collectors.joining(", "))
        + ", separated by commas");
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
