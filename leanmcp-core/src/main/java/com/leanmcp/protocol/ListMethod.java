package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.protocol.McpParams.Member;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.LiveServices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A method that lists something, page by page (MCP specification, Pagination). Each page is written once. */
final class ListMethod<T> implements McpMethod {
  private record Page(ProtocolRevision revision, int from) {}

  /** The pages of one catalog. */
  private record Pages(Catalog catalog, Map<Page, byte[]> written) {}

  private final String name;
  private final Listing<T> listing;
  private final LiveServices services;
  private final ServerInfo server;
  private final ListSettings settings;
  private final Cursors cursors;
  private volatile Pages pages = new Pages(Catalog.EMPTY, new ConcurrentHashMap<>());

  ListMethod(
      String name,
      Listing<T> listing,
      LiveServices services,
      ServerInfo server,
      ListSettings settings) {
    this.name = name;
    this.listing = listing;
    this.services = services;
    this.server = server;
    this.settings = settings;
    this.cursors = new Cursors(name);
  }

  @Override
  public boolean isOffered(Catalog catalog) {
    return listing.isOffered(catalog);
  }

  @Override
  public Work prepare(McpParams params) {
    return Work.simple(name, this::answer);
  }

  private Answer answer(McpCall call) {
    Catalog catalog = services.catalog();
    int from = 0;
    if (call.params().member(Member.CURSOR).isPresent()) {
      Optional<String> after = call.params().string(Member.CURSOR).flatMap(cursors::key);
      if (after.isEmpty()) {
        return Failures.invalidParams(call.id(), "the cursor is not one that " + name + " gave");
      }
      from = indexAfter(after.get(), catalog);
    }
    return new Answer.Result(
        JsonRpcWriter.result(call.id(), page(catalog, new Page(call.revision(), from))));
  }

  /** The item of the key may be gone; the page goes on where it would have stood. */
  private int indexAfter(String key, Catalog catalog) {
    int index = 0;
    for (T each : listing.items(catalog)) {
      if (listing.key(each).compareTo(key) > 0) {
        return index;
      }
      index++;
    }
    return index;
  }

  private byte[] page(Catalog catalog, Page page) {
    if (page.from() % settings.pageSize() != 0) {
      return write(catalog, page); // only after a change: not worth keeping
    }
    Pages current = pages;
    if (current.catalog() != catalog) {
      current = new Pages(catalog, new ConcurrentHashMap<>());
      pages = current;
    }
    return current.written().computeIfAbsent(page, each -> write(catalog, each));
  }

  private byte[] write(Catalog catalog, Page page) {
    List<T> items = listing.items(catalog);
    int from = Math.min(page.from(), items.size());
    int to = (int) Math.min((long) from + settings.pageSize(), items.size());
    JsonWriter out = new JsonWriter().beginObject();
    if (page.revision().isModern()) {
      out.name("resultType").string("complete");
    }
    out.name(listing.member()).beginArray();
    items.subList(from, to).forEach(item -> listing.write(item, out, page.revision()));
    out.endArray();
    if (to < items.size()) {
      out.name("nextCursor").string(cursors.after(listing.key(items.get(to - 1))));
    }
    if (page.revision().isModern()) {
      settings.write(out);
      server.writeMeta(out);
    }
    return out.endObject().toBytes();
  }
}
