package com.leanmcp.protocol;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.Catalog;
import java.util.List;

/** What one of the lists of the protocol shows. */
interface Listing<T> {
  /** The member of the result that holds the items, such as {@code tools}. */
  String member();

  /** The items, in the order of their keys. */
  List<T> items(Catalog catalog);

  /** What tells an item from others and orders the list. */
  String key(T item);

  /** Who may call, ask for or read an item. */
  AccessRule access(T item);

  /** Writes an item as a revision knows it. */
  void write(T item, JsonWriter out, ProtocolRevision revision);

  /** Whether there is anything to list at all. */
  default boolean isOffered(Catalog catalog) {
    return !items(catalog).isEmpty();
  }
}
