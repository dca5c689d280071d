package com.leanmcp.auth.key;

import com.leanmcp.auth.http.HttpAnswer;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.http.UnusableAnswerException;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Fetches a set of keys from the one address that configuration names. */
final class JwkSetEndpoint implements KeySource {
  private static final int MAX_BYTES = 50 * 1024;
  private static final int OK = 200;

  private final HttpCaller http;
  private final HttpRequest request;
  private final Set<SignatureAlgorithm> allowed;

  JwkSetEndpoint(HttpCaller http, URI address, Set<SignatureAlgorithm> allowed) {
    this.http = http;
    this.allowed = allowed;
    this.request =
        HttpRequest.newBuilder(address).header("Accept", "application/json").build();
  }

  @Override
  public CompletableFuture<KeySet> fetch() {
    return http.call(request, MAX_BYTES).thenApply(this::read);
  }

  private KeySet read(HttpAnswer answer) {
    if (answer.status() != OK) {
      throw new UnusableAnswerException("the answer has status " + answer.status());
    }
    // An empty set must not replace a good one: every token would be refused.
    return answer
        .json()
        .map(set -> JwkSetReader.read(set, allowed))
        .filter(keys -> !keys.isEmpty())
        .orElseThrow(
            () -> new UnusableAnswerException("the answer is no set with a usable key in it"));
  }
}
