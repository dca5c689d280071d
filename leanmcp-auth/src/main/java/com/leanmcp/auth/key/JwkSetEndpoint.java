package com.leanmcp.auth.key;

import com.leanmcp.auth.http.HttpAnswer;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.http.UnusableAnswerException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.concurrent.CompletableFuture;

/** Fetches a set of keys from the one address that configuration names. */
final class JwkSetEndpoint implements KeySource {
  private static final int MAX_BYTES = 50 * 1024;
  private static final int OK = 200;

  private final HttpCaller http;
  private final HttpRequest request;

  JwkSetEndpoint(HttpCaller http, URI address) {
    this.http = http;
    this.request =
        HttpRequest.newBuilder(address).header("Accept", "application/json").build();
  }

  @Override
  public CompletableFuture<KeySet> fetch() {
    return http.call(request, MAX_BYTES).thenApply(JwkSetEndpoint::read);
  }

  private static KeySet read(HttpAnswer answer) {
    if (answer.status() != OK) {
      throw new UnusableAnswerException("the answer has status " + answer.status());
    }
    // An empty set must not replace a good one: every token would be refused.
    return answer
        .json()
        .map(JwkSetReader::read)
        .filter(keys -> !keys.isEmpty())
        .orElseThrow(
            () -> new UnusableAnswerException("the answer is no set with a usable RSA key in it"));
  }
}
