package com.leanmcp.auth.key;

import java.util.Optional;

/** Knows the keys tokens are verified with. Thread-safe. */
public interface KeyFinder {
  /** The key of this id; may wait for the provider. */
  KeyLookup find(String keyId);

  /** The key of this id if it is known right now and need not be asked for again; never waits. */
  Optional<VerificationKey> known(String keyId);
}
