package com.leanmcp.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Cursors of one list: opaque to clients, they carry the key of the last item of a page (MCP specification, Pagination). */
final class Cursors {
  private final String prefix;

  /** Cursors of the list of this name; those of other lists are none of its. */
  Cursors(String list) {
    this.prefix = list + "\n";
  }

  /** The cursor of the page that follows this item. */
  String after(String key) {
    byte[] text = (prefix + key).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  /** The key of the item that the page of this cursor follows; empty if the cursor is not one of this list. */
  Optional<String> key(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return text.startsWith(prefix) && after(text.substring(prefix.length())).equals(cursor)
          ? Optional.of(text.substring(prefix.length()))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
