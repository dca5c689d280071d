package com.leanmcp.auth.key;

import java.util.concurrent.CompletableFuture;

/** Where keys come from. */
@FunctionalInterface
interface KeySource {
  /** Fetches the set; the future fails where there is none to be had, or none with a usable key in it. */
  CompletableFuture<KeySet> fetch();
}
