package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AccessRule;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.Execution;
import com.leanmcp.service.LiveServices;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code resources/subscribe} and {@code resources/unsubscribe} (2025-11-25, Server Features, Resources). */
final class Subscribe implements McpMethod {
  private final String name;
  private final LiveServices services;
  private final AccessControl access;
  private final Target target;
  private final BiFunction<SessionStore.SessionKey, String, Optional<String>> action;

  /** Which resources may be named. */
  private enum Target {
    /** Those that the caller may read. */
    READABLE,
    /** Any: one that is gone must still be let go. */
    ANY
  }

  private Subscribe(
      String name,
      LiveServices services,
      AccessControl access,
      Target target,
      BiFunction<SessionStore.SessionKey, String, Optional<String>> action) {
    this.name = name;
    this.services = services;
    this.access = access;
    this.target = target;
    this.action = action;
  }

  static Subscribe to(LiveServices services, AccessControl access, SessionStore sessions) {
    return new Subscribe(
        "resources/subscribe",
        services,
        access,
        Target.READABLE,
        (key, uri) -> sessions.subscribe(key, uri)
            ? Optional.empty()
            : Optional.of("this session watches too many resources already"));
  }

  static Subscribe from(LiveServices services, AccessControl access, SessionStore sessions) {
    return new Subscribe("resources/unsubscribe", services, access, Target.ANY, (key, uri) -> {
      sessions.unsubscribe(key, uri);
      return Optional.empty();
    });
  }

  @Override
  public boolean isOffered(Catalog catalog) {
    return ResourceListing.RESOURCES.isOffered(catalog);
  }

  @Override
  public Work prepare(McpParams params) {
    AccessRule rule = params
        .uri()
        .filter(uri -> target == Target.READABLE)
        .flatMap(services.catalog()::readable)
        .map(found -> found.resource().definition().access())
        .orElse(AccessRule.open());
    return new Work(name, rule, Execution.NON_BLOCKING, call -> answer(call, rule));
  }

  private Answer answer(McpCall call, AccessRule rule) {
    AccessDecision decision = access.authorize(rule, call.caller());
    if (!(decision instanceof AccessDecision.Granted)) {
      return Failures.refused(decision, Optional.of(call.id()));
    }
    Optional<String> uri = call.params().uri();
    if (uri.isEmpty()) {
      return Failures.invalidParams(call.id(), "params.uri is missing or not a string");
    }
    if (target == Target.READABLE && services.catalog().readable(uri.get()).isEmpty()) {
      return Failures.unknownResource(call, uri.get());
    }
    return call.session()
        .flatMap(session -> action.apply(session.key(), uri.get()))
        .map(why -> Failures.invalidParams(call.id(), why))
        .orElseGet(() -> new Answer.Result(JsonRpcWriter.result(call.id(), Ping.EMPTY)));
  }
}
