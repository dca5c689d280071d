package com.leanmcp.auth.key;

import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.auth.oauth.Discovery;
import java.net.URI;
import java.time.Clock;
import java.util.Set;

/** Where an issuer's public keys are. It comes from configuration only, never from a token or a request. */
public sealed interface KeyPlace {
  /** A set of keys (RFC 7517 section 5) at this address. */
  record JwkSet(URI address) implements KeyPlace {}

  /** Where the {@code jwks_uri} of the issuer's metadata says (OpenID Connect Discovery section 4), on the issuer's host. */
  record Discovered(String issuer) implements KeyPlace {}

  /**
   * Here: one public key in PEM, which verifies whatever key id a token has. Nothing is ever fetched.
   *
   * @param name what configuration calls it, for messages
   */
  record Pem(String name, String text) implements KeyPlace {
    @Override
    public String toString() {
      return "Pem[" + name + "]";
    }
  }

  /**
   * The keys of this place for signatures of these algorithms; nothing is fetched yet.
   *
   * @throws IllegalArgumentException if a PEM is none, or its key may not be used
   */
  default KeyFinder open(HttpCaller http, Set<SignatureAlgorithm> allowed, Clock clock) {
    if (this instanceof JwkSet set) {
      return new KeyCache(
          new JwkSetEndpoint(http, set.address(), allowed), set.address().toString(), clock);
    }
    if (this instanceof Discovered discovered) {
      return new KeyCache(
          new DiscoveredKeys(http, new Discovery(http, discovered.issuer()), allowed),
          discovered.issuer(),
          clock);
    }
    return PemKey.read((Pem) this, allowed);
  }
}
