package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.Catalog;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of a list, as long as the catalog stays the same: each item is written once for a revision, each page once for
 * those who see the same items, as long as there are not more than {@value #MOST_PAGES} of them.
 */
final class ListPages<T> {
  private static final int MOST_PAGES = 256;

  private static final List<Integer> EVERYTHING = List.of(-1);

  private record Page(ProtocolRevision revision, List<Integer> visible, int from) {}

  private final Catalog catalog;
  private final Listing<T> listing;
  private final List<T> items;
  private final Map<T, Integer> places = new IdentityHashMap<>();
  private final Cursors cursors;
  private final ServerInfo server;
  private final ListSettings settings;
  private final Map<ProtocolRevision, List<byte[]>> slices = new ConcurrentHashMap<>();
  private final Map<Page, byte[]> pages = new ConcurrentHashMap<>();

  ListPages(
      Catalog catalog,
      Listing<T> listing,
      Cursors cursors,
      ServerInfo server,
      ListSettings settings) {
    this.catalog = catalog;
    this.listing = listing;
    this.items = listing.items(catalog);
    this.cursors = cursors;
    this.server = server;
    this.settings = settings;
    items.forEach(item -> places.put(item, places.size()));
  }

  Catalog catalog() {
    return catalog;
  }

  /** All items, in their order. */
  List<T> items() {
    return items;
  }

  /** The page of {@code visible} that follows the item of the key {@code after}, which may be gone by now. */
  byte[] page(ProtocolRevision revision, List<T> visible, Optional<String> after) {
    int from = after.map(key -> indexAfter(key, visible)).orElse(0);
    if (from % settings.pageSize() != 0) {
      return write(revision, visible, from); // only after a change: not worth keeping
    }
    List<Integer> shown =
        visible == items ? EVERYTHING : visible.stream().map(places::get).toList();
    Page page = new Page(revision, shown, from);
    byte[] known = pages.get(page);
    if (known == null) {
      known = write(revision, visible, from);
      if (pages.size() < MOST_PAGES) {
        pages.put(page, known);
      }
    }
    return known;
  }

  private int indexAfter(String key, List<T> visible) {
    int index = 0;
    for (T each : visible) {
      if (listing.key(each).compareTo(key) > 0) {
        return index;
      }
      index++;
    }
    return index;
  }

  private byte[] write(ProtocolRevision revision, List<T> visible, int from) {
    int to = (int) Math.min((long) from + settings.pageSize(), visible.size());
    List<byte[]> written = slices.computeIfAbsent(revision, this::slices);
    JsonWriter out = new JsonWriter().beginObject();
    if (revision.isModern()) {
      out.name("resultType").string("complete");
    }
    out.name(listing.member()).beginArray();
    visible.subList(Math.min(from, to), to).forEach(item -> out.raw(written.get(places.get(item))));
    out.endArray();
    if (to < visible.size()) {
      out.name("nextCursor").string(cursors.after(listing.key(visible.get(to - 1))));
    }
    if (revision.isModern()) {
      settings.writeOfList(out);
      server.writeMeta(out);
    }
    return out.endObject().toBytes();
  }

  private List<byte[]> slices(ProtocolRevision revision) {
    return items.stream()
        .map(item -> {
          JsonWriter out = new JsonWriter();
          listing.write(item, out, revision);
          return out.toBytes();
        })
        .toList();
  }
}
