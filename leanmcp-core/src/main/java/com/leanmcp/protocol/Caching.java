package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;

/** How long a client may keep what it was told (2026-07-28, Utilities, Caching). */
final class Caching {
  /** Lists change only with the process; a client that asks again after a restart should not wait long to notice. */
  private static final long TTL_MS = 60_000;

  private Caching() {}

  /** Writes the two members of a result that is the same for every caller. */
  static void write(JsonWriter out) {
    out.name("ttlMs").number(TTL_MS).name("cacheScope").string("public");
  }
}
