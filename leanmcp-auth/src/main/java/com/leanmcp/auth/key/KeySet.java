package com.leanmcp.auth.key;

import java.util.Map;
import java.util.Optional;

/** The provider's usable keys by their ids. */
record KeySet(Map<String, VerificationKey> keys) {
  static final KeySet EMPTY = new KeySet(Map.of());

  KeySet {
    keys = Map.copyOf(keys);
  }

  Optional<VerificationKey> find(String keyId) {
    return Optional.ofNullable(keys.get(keyId));
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }
}
