package com.leanmcp.test;

import com.leanmcp.auth.AuthProvider;
import com.leanmcp.auth.JwtProvider;
import com.leanmcp.auth.profile.JwtProfile;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Access tokens as Clerk issues them, with the keys fetched from a stand-in. */
final class JwtContractTest extends AuthProviderContract {
  private static final String ISSUER = "https://your-app.clerk.accounts.dev";
  private static final SigningKey KEY = SigningKey.make("ins_1");
  private static HttpServer keys;

  private final long now = Instant.now().getEpochSecond();

  @BeforeAll
  static void publishTheKey() throws IOException {
    keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    keys.createContext("/jwks.json", exchange -> {
      byte[] body = KEY.jwkSet().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    keys.start();
  }

  @AfterAll
  static void stop() {
    keys.stop(0);
  }

  private AuthProvider provider(String path) {
    URI jwks = URI.create("http://127.0.0.1:" + keys.getAddress().getPort() + path);
    return JwtProvider.builder("clerk-like", JwtProfile.of(ISSUER, jwks))
        .allowInsecureLoopback()
        .build();
  }

  private String token(String issuer, long end, String audience) {
    return KEY.accessToken("{\"iss\":\"" + issuer + "\",\"sub\":\"user_1\",\"aud\":\"" + audience
        + "\",\"iat\":" + (now - 60) + ",\"exp\":" + end
        + ",\"client_id\":\"client_1\",\"scope\":\"notes:read notes:write\"}");
  }

  @Override
  protected AuthProvider authenticator() {
    return provider("/jwks.json");
  }

  @Override
  protected Optional<AuthProvider> outage() {
    return Optional.of(provider("/nothing-here"));
  }

  @Override
  protected String goodToken() {
    return token(ISSUER, now + 3_600, resource().toString());
  }

  @Override
  protected Set<String> scopesOfGoodToken() {
    return Set.of("notes:read", "notes:write");
  }

  @Override
  protected Optional<String> expiredToken() {
    return Optional.of(token(ISSUER, now - 30, resource().toString()));
  }

  @Override
  protected Optional<String> tokenOfAnotherIssuer() {
    return Optional.of(
        token("https://other.clerk.accounts.dev", now + 3_600, resource().toString()));
  }

  @Override
  protected Optional<String> tokenForAnotherResource() {
    return Optional.of(token(ISSUER, now + 3_600, "https://other.example.com/mcp"));
  }
}
