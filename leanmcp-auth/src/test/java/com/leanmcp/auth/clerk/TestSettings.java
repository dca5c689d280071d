package com.leanmcp.auth.clerk;

import com.leanmcp.auth.key.KeyPlace;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Settings of nothing but an issuer, its keys and one authorized party. */
final class TestSettings {
  private TestSettings() {}

  static ClerkSettings of(String issuer, KeyPlace keys, String party, Clock clock) {
    return new ClerkSettings(
        URI.create(issuer),
        keys,
        URI.create("https://api.clerk.com/v1"),
        Optional.empty(),
        Optional.empty(),
        Set.of(party),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        clock);
  }
}
