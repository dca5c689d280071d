package com.leanmcp.auth.key;

/** Knows the keys tokens are verified with. Thread-safe. */
@FunctionalInterface
public interface KeyFinder {
  /** The key of this id; may wait for the provider. */
  KeyLookup find(String keyId);
}
