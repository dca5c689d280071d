package com.leanmcp.auth.key;

import java.time.Duration;

/** What {@link KeyCache} answers. */
public sealed interface KeyLookup {
  /** The key of that id. */
  record Found(VerificationKey key) implements KeyLookup {}

  /** The provider has no key of that id, as far as is known. */
  record Unknown() implements KeyLookup {}

  /** No key at all could be fetched so far. */
  record NoKeys(Duration retryAfter) implements KeyLookup {}
}
