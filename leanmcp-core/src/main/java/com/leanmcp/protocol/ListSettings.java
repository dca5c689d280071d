package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;
import java.time.Duration;

/**
 * How lists are given out.
 *
 * @param pageSize how many items a page has at most; 1 or more
 * @param cacheFor how long a stateless client may keep what it was told (2026-07-28, Utilities, Caching); 0 or more
 * @param visibility what a caller sees
 */
public record ListSettings(int pageSize, Duration cacheFor, Visibility visibility) {
  public ListSettings {
    if (pageSize < 1) {
      throw new IllegalArgumentException("a page has at least 1 item, not " + pageSize);
    }
    if (cacheFor.isNegative()) {
      throw new IllegalArgumentException("nothing is cached for less than no time: " + cacheFor);
    }
  }

  /** Writes the two members of a result that is the same for every caller. */
  void write(JsonWriter out) {
    out.name("ttlMs").number(cacheFor.toMillis()).name("cacheScope").string("public");
  }

  /** Writes the two members of a list. */
  void writeOfList(JsonWriter out) {
    boolean same = visibility == Visibility.EVERYTHING;
    out.name("ttlMs").number(cacheFor.toMillis());
    out.name("cacheScope").string(same ? "public" : "private");
  }
}
