package com.leanmcp.auth.key;

import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.auth.oauth.Discovery;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Fetches a set of keys from where the issuer's metadata says, which is asked each time. */
final class DiscoveredKeys implements KeySource {
  private final HttpCaller http;
  private final Discovery discovery;
  private final Set<SignatureAlgorithm> allowed;

  DiscoveredKeys(HttpCaller http, Discovery discovery, Set<SignatureAlgorithm> allowed) {
    this.http = http;
    this.discovery = discovery;
    this.allowed = allowed;
  }

  @Override
  public CompletableFuture<KeySet> fetch() {
    return discovery
        .fetch()
        .thenCompose(metadata -> new JwkSetEndpoint(http, metadata.keys(), allowed).fetch());
  }
}
