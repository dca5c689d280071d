package com.leanmcp.auth.key;

import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a set of keys (RFC 7517 section 5), each for itself: one that is malformed or of another kind is passed over. An id
 * that two entries share names neither of them.
 */
final class JwkSetReader {
  private JwkSetReader() {}

  /** The keys of the set that may be used with one of these algorithms. */
  static KeySet read(JsonObject set, Set<SignatureAlgorithm> allowed) {
    Map<String, VerificationKey> keys = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (JsonValue entry : entries(set).elements()) {
      if (entry instanceof JsonObject jwk) {
        read(jwk, allowed, keys, seen);
      }
    }
    return new KeySet(keys);
  }

  private static void read(
      JsonObject jwk,
      Set<SignatureAlgorithm> allowed,
      Map<String, VerificationKey> keys,
      Set<String> seen) {
    Optional<String> id = jwk.string("kid").filter(kid -> !kid.isEmpty());
    if (id.isEmpty()) {
      return;
    }
    if (seen.add(id.get())) {
      JwkReader.read(jwk, allowed).ifPresent(key -> keys.put(id.get(), key));
    } else {
      keys.remove(id.get());
    }
  }

  private static JsonArray entries(JsonObject set) {
    return set.get("keys")
        .filter(JsonArray.class::isInstance)
        .map(JsonArray.class::cast)
        .orElse(new JsonArray(List.of()));
  }
}
