package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.ErrorCode;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.protocol.McpParams.Member;
import com.leanmcp.protocol.Subscriptions.Listening;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.Execution;
import com.leanmcp.service.LiveServices;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code subscriptions/listen} (2026-07-28, Patterns, Subscriptions). */
final class Listen implements McpMethod {
  private final LiveServices services;
  private final AccessControl access;
  private final Subscriptions subscriptions;
  private final RunningCalls running;
  private final ServerInfo server;
  private final TaskAccess tasks;
  private final TaskWriter writer;
  private final Clock clock;

  Listen(
      LiveServices services,
      AccessControl access,
      Subscriptions subscriptions,
      RunningCalls running,
      ServerInfo server,
      TaskAccess tasks,
      TaskWriter writer,
      Clock clock) {
    this.services = services;
    this.access = access;
    this.subscriptions = subscriptions;
    this.running = running;
    this.server = server;
    this.tasks = tasks;
    this.writer = writer;
    this.clock = clock;
  }

  @Override
  public Work prepare(McpParams params) {
    Optional<Interests> wanted = params.object(Member.NOTIFICATIONS).flatMap(Interests::read);
    if (wanted.isEmpty()) {
      return Work.simple(
          "subscriptions/listen",
          call -> Failures.invalidParams(
              call.id(),
              "params.notifications has to be an object; of its members, resourceSubscriptions and"
                  + " taskIds are lists of at most " + Interests.MOST + " strings"));
    }
    Interests honoured = honoured(wanted.get());
    List<AccessRule.Authenticated> rules = rules(honoured.uris());
    boolean ofTasks = !honoured.tasks().isEmpty();
    return new Work(
        "subscriptions/listen",
        all(rules),
        ofTasks ? Work.Identity.IF_GIVEN : Work.Identity.BY_RULE,
        ofTasks ? Execution.BLOCKING : Execution.NON_BLOCKING,
        call -> answer(call, honoured, rules));
  }

  /** Of what is wanted, what there is. */
  private Interests honoured(Interests wanted) {
    Catalog catalog = services.catalog();
    Set<String> uris = wanted.uris().stream()
        .filter(uri -> catalog.readable(uri).isPresent())
        .collect(Collectors.toSet());
    return new Interests(wanted.lists(), uris, wanted.tasks());
  }

  /** What the resources that not everybody may read ask for. */
  private List<AccessRule.Authenticated> rules(Set<String> uris) {
    return uris.stream()
        .sorted()
        .flatMap(uri -> services.catalog().readable(uri).stream())
        .map(found -> found.resource().definition().access())
        .flatMap(rule ->
            rule instanceof AccessRule.Authenticated wanted ? Stream.of(wanted) : Stream.empty())
        .toList();
  }

  /** Who may read all these resources may know when they change. */
  private static AccessRule all(List<AccessRule.Authenticated> rules) {
    return rules.isEmpty()
        ? AccessRule.open()
        : new AccessRule.Authenticated(
            rules.stream()
                .flatMap(rule -> rule.scopes().stream())
                .distinct()
                .sorted()
                .toList(),
            rules.stream().flatMap(rule -> rule.provider().stream()).findFirst());
  }

  private Answer answer(McpCall call, Interests wanted, List<AccessRule.Authenticated> rules) {
    if (!wanted.tasks().isEmpty() && !TaskExtension.isDeclared(call)) {
      return TaskExtension.missing("a subscription to tasks", call);
    }
    // each by itself too: of several authenticators that the rules name, one alone has been asked
    List<AccessRule> asked =
        Stream.concat(Stream.of(all(rules)), rules.stream()).toList();
    for (AccessRule rule : asked) {
      AccessDecision decision = access.authorize(rule, call.caller());
      if (!(decision instanceof AccessDecision.Granted)) {
        return Failures.refused(decision, Optional.of(call.id()));
      }
    }
    if (!subscriptions.hasRoom()) {
      return Failures.busy(Optional.of(call.id()));
    }
    Interests interests = ownTasks(wanted, call);
    Hints.Carrier carrier = call.exchange().hints().carrier();
    EventStream stream = call.exchange().open();
    JsonSlice id = detached(call.id());
    TaskNews news = new TaskNews(task -> stream.offer(writer.changed(id, task)));
    Listening client = new Listening(id, interests, stream, server, news);
    Optional<RunningCalls.Key> key = RunningCalls.sender(call.exchange().hints(), call.state())
        .map(sender -> new RunningCalls.Key(sender, client.id()));
    if (key.isPresent() && !running.enter(key.get(), () -> subscriptions.remove(client))) {
      return Failures.of(
          Answer.Why.IN_BAND,
          call.id(),
          ErrorCode.INVALID_REQUEST,
          "a request of this id is running already");
    }
    stream.onEnded(() -> key.ifPresent(running::leave));
    stream.offer(acknowledged(client));
    subscriptions.add(client, carrier);
    interests.tasks().forEach(task -> tasks.own(task, call).ifPresent(news::tell));
    TokenExpiry.watch(call.caller(), clock, stream, () -> client.end(carrier));
    return new Answer.Streamed();
  }

  /** Of the tasks that are wanted, the caller's. */
  private Interests ownTasks(Interests wanted, McpCall call) {
    Set<String> own = wanted.tasks().stream()
        .filter(
            id -> tasks.own(id, call).filter(task -> tasks.admits(task, call)).isPresent())
        .collect(Collectors.toSet());
    return new Interests(wanted.lists(), wanted.uris(), own);
  }

  /** The id without the request around it, which would be kept as long as the stream. */
  private static JsonSlice detached(JsonSlice id) {
    return JsonSlice.of(id.toString());
  }

  private static Event acknowledged(Listening client) {
    JsonWriter out = Notifications.begin("notifications/subscriptions/acknowledged");
    client.interests().write(out.name("notifications"));
    Notifications.meta(out, client.id());
    return Event.essential(Notifications.end(out));
  }

  /** The result that ends a subscription. */
  static byte[] result(JsonSlice id, ServerInfo server) {
    JsonWriter out = JsonRpcWriter.beginResult(id).beginObject();
    out.name("resultType").string("complete").name("_meta").beginObject();
    out.name("io.modelcontextprotocol/subscriptionId").raw(id);
    server.write(out.name("io.modelcontextprotocol/serverInfo"));
    return JsonRpcWriter.end(out.endObject().endObject());
  }
}
