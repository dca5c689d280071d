package com.leanmcp.auth.oauth;

import com.leanmcp.auth.http.HttpAnswer;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.http.SingleFlight;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/**
 * Refreshes tokens at an authorization server (RFC 6749 section 6). Two callers who refresh the same token at the same time
 * cause one request and get the same tokens: where tokens rotate, a second request would look like theft. Thread-safe.
 */
public final class TokenEndpoint {
  private static final System.Logger LOG = System.getLogger("com.leanmcp.auth");
  private static final int MAX_BYTES = 64 * 1024;
  private static final int MAX_TOKEN_LENGTH = 8 * 1024;

  private final HttpCaller http;
  private final URI address;
  private final ClientSecret client;
  private final SingleFlight<String, HttpAnswer> flights = new SingleFlight<>();

  public TokenEndpoint(HttpCaller http, URI address, ClientSecret client) {
    this.http = http;
    this.address = address;
    this.client = client;
  }

  /** Exchanges a refresh token for new tokens; waits for the answer. */
  public Refresh refresh(String refreshToken) {
    if (refreshToken.isBlank() || refreshToken.length() > MAX_TOKEN_LENGTH) {
      return new Refresh.Failed("this is no refresh token: it is empty or too long");
    }
    CompletableFuture<HttpAnswer> answer =
        flights.join(refreshToken, () -> http.call(request(refreshToken), MAX_BYTES));
    Refresh outcome = SingleFlight.await(answer)
        .map(TokenAnswer::read)
        .orElse(
            new Refresh.Failed("the provider's token endpoint cannot be reached; try again later"));
    if (outcome instanceof Refresh.Failed failed) {
      LOG.log(Level.INFO, "no token refreshed at " + address + ": " + failed.sentence());
    }
    return outcome;
  }

  private HttpRequest request(String refreshToken) {
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
