package com.leanmcp.auth.oauth;

import com.leanmcp.auth.http.HttpAnswer;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.http.SingleFlight;
import com.leanmcp.auth.http.UnusableAnswerException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Refreshes tokens at an authorization server (RFC 6749 section 6). Two callers who refresh the same token at the same time
 * cause one request and get the same tokens: where tokens rotate, a second request would look like theft. Thread-safe.
 */
public final class TokenEndpoint {
  private static final System.Logger LOG = System.getLogger("com.leanmcp.auth");
  private static final int MAX_BYTES = 64 * 1024;
  private static final int MAX_TOKEN_LENGTH = 8 * 1024;

  private final HttpCaller http;
  private final String name;
  private final Supplier<CompletableFuture<URI>> address;
  private final ClientSecret client;
  private final SingleFlight<String, HttpAnswer> flights = new SingleFlight<>();

  /** The token endpoint at this address. */
  public TokenEndpoint(HttpCaller http, URI address, ClientSecret client) {
    this(http, address.toString(), () -> CompletableFuture.completedFuture(address), client);
  }

  private TokenEndpoint(
      HttpCaller http, String name, Supplier<CompletableFuture<URI>> address, ClientSecret client) {
    this.http = http;
    this.name = name;
    this.address = address;
    this.client = client;
  }

  /** The token endpoint that the metadata of this issuer names, which is asked each time. */
  public static TokenEndpoint discovered(HttpCaller http, String issuer, ClientSecret client) {
    Discovery discovery = new Discovery(http, issuer);
    return new TokenEndpoint(
        http,
        issuer,
        () -> discovery
            .fetch()
            .thenApply(metadata -> metadata
                .tokens()
                .orElseThrow(() ->
                    new UnusableAnswerException("its metadata has no token endpoint on its host"))),
        client);
  }

  /** Exchanges a refresh token for new tokens; waits for the answer. */
  public Refresh refresh(String refreshToken) {
    if (refreshToken.isBlank() || refreshToken.length() > MAX_TOKEN_LENGTH) {
      return new Refresh.Failed("this is no refresh token: it is empty or too long");
    }
    CompletableFuture<HttpAnswer> answer = flights.join(
        refreshToken,
        () -> address.get().thenCompose(uri -> http.call(request(uri, refreshToken), MAX_BYTES)));
    Refresh outcome = SingleFlight.await(answer)
        .map(TokenAnswer::read)
        .orElse(
            new Refresh.Failed("the provider's token endpoint cannot be reached; try again later"));
    if (outcome instanceof Refresh.Failed failed) {
      LOG.log(Level.INFO, "no token refreshed at " + name + ": " + failed.sentence());
    }
    return outcome;
  }

  private HttpRequest request(URI address, String refreshToken) {
    String form = "grant_type=refresh_token&refresh_token="
        + URLEncoder.encode(refreshToken, StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(address)
        .header("Authorization", client.basic())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "application/json")
        .POST(BodyPublishers.ofString(form))
        .build();
  }
}
