package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.protocol.McpParams.Member;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.LiveServices;
import java.util.List;
import java.util.Optional;

/** A method that lists something, page by page (MCP specification, Pagination). */
final class ListMethod<T> implements McpMethod {
  private final String name;
  private final Listing<T> listing;
  private final LiveServices services;
  private final AccessControl access;
  private final ServerInfo server;
  private final ListSettings settings;
  private final Cursors cursors;
  private volatile ListPages<T> pages;

  ListMethod(
      String name,
      Listing<T> listing,
      LiveServices services,
      AccessControl access,
      ServerInfo server,
      ListSettings settings) {
    this.name = name;
    this.listing = listing;
    this.services = services;
    this.access = access;
    this.server = server;
    this.settings = settings;
    this.cursors = new Cursors(name);
    this.pages = pages(services.catalog());
  }

  private ListPages<T> pages(Catalog catalog) {
    return new ListPages<>(catalog, listing, cursors, server, settings);
  }

  @Override
  public boolean isOffered(Catalog catalog) {
    return listing.isOffered(catalog);
  }

  @Override
  public Work prepare(McpParams params) {
    return settings.visibility() == Visibility.EVERYTHING
        ? Work.simple(name, this::answer)
        : Work.personal(name, this::answer);
  }

  private Answer answer(McpCall call) {
    Optional<String> after = Optional.empty();
    if (call.params().member(Member.CURSOR).isPresent()) {
      after = call.params().string(Member.CURSOR).flatMap(cursors::key);
      if (after.isEmpty()) {
        return Failures.invalidParams(call.id(), "the cursor is not one that " + name + " gave");
      }
    }
    ListPages<T> current = current();
    List<T> visible = settings.visibility() == Visibility.EVERYTHING
        ? current.items()
        : current.items().stream().filter(item -> mayUse(item, call)).toList();
    return new Answer.Result(
        JsonRpcWriter.result(call.id(), current.page(call.revision(), visible, after)));
  }

  private boolean mayUse(T item, McpCall call) {
    return access.authorize(listing.access(item), call.caller()) instanceof AccessDecision.Granted;
  }

  private ListPages<T> current() {
    Catalog catalog = services.catalog();
    ListPages<T> current = pages;
    if (current.catalog() != catalog) {
      current = pages(catalog);
      pages = current;
    }
    return current;
  }
}
