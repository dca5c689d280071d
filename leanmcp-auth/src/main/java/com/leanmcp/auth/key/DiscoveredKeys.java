package com.leanmcp.auth.key;

import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.oauth.Discovery;
import java.util.concurrent.CompletableFuture;

/** Fetches a set of keys from where the issuer's metadata says, which is asked each time. */
final class DiscoveredKeys implements KeySource {
  private final HttpCaller http;
  private final Discovery discovery;

  DiscoveredKeys(HttpCaller http, Discovery discovery) {
    this.http = http;
    this.discovery = discovery;
  }

  @Override
  public CompletableFuture<KeySet> fetch() {
    return discovery
        .fetch()
        .thenCompose(metadata -> new JwkSetEndpoint(http, metadata.keys()).fetch());
  }
}
