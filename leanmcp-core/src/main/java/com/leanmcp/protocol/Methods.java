package com.leanmcp.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The methods of both eras. */
final class Methods {
  private final ProtocolParts parts;
  private final Map<String, McpMethod> modern;
  private final Map<String, McpMethod> legacy;
  private final TaskRuns taskRuns;

  Methods(ProtocolParts parts) {
    this.parts = parts;
    NodeState state = parts.state();
    CallRunner runner = new CallRunner(state, parts.server());
    TaskBoard board = state.tasks();
    TaskWriter writer = new TaskWriter(parts.server(), parts.tasks().pollInterval());
    ToolRuns tools = new ToolRuns(parts.coercion(), parts.server());
    this.taskRuns = new TaskRuns(board, parts.services(), tools, parts.background(), parts.clock());
    TaskAccess taskAccess = new TaskAccess(board, parts.services(), parts.access());
    Map<String, McpMethod> shared = Map.of(
        "tools/list",
        list("tools/list", new ToolListing()),
        "tools/call",
        new ToolsCall(
            parts.services(),
            parts.access(),
            parts.limits(),
            runner,
            tools,
            new TaskCreation(board, taskRuns, writer, parts.tasks().timeToLive(), parts.clock())),
        "prompts/list",
        list("prompts/list", new PromptListing()),
        "prompts/get",
        new PromptsGet(parts.services(), parts.access(), runner, parts.server()),
        "resources/list",
        list("resources/list", ResourceListing.RESOURCES),
        "resources/templates/list",
        list("resources/templates/list", ResourceListing.TEMPLATES),
        "resources/read",
        new ResourcesRead(parts.services(), parts.access(), runner, parts.server()),
        "completion/complete",
        new Complete(parts.services(), parts.access(), runner, parts.server()));
    this.modern = both(
        shared,
        Map.of(
            "server/discover",
            new Discover(parts.services(), parts.server(), parts.lists()),
            "subscriptions/listen",
            new Listen(
                parts.services(),
                parts.access(),
                state.subscriptions(),
                state.running(),
                parts.server(),
                taskAccess,
                writer,
                parts.clock()),
            "tasks/get",
            new TasksGet(taskAccess, writer),
            "tasks/update",
            new TasksUpdate(taskAccess, board, taskRuns, writer, parts.clock()),
            "tasks/cancel",
            new TasksCancel(taskAccess, taskRuns, writer)));
    this.legacy = both(
        shared,
        Map.of(
            Initialize.NAME,
            new Initialize(parts.server(), parts.services(), state.sessionIds()),
            "ping",
            new Ping(),
            "logging/setLevel",
            new SetLevel(state.sessions()),
            "resources/subscribe",
            Subscribe.to(parts.services(), parts.access(), state.sessions()),
            "resources/unsubscribe",
            Subscribe.from(parts.services(), parts.access(), state.sessions())));
  }

  private <T> McpMethod list(String name, Listing<T> listing) {
    return new ListMethod<>(
        name, listing, parts.services(), parts.access(), parts.server(), parts.lists());
  }

  /** The tasks that run here. */
  TaskRuns tasks() {
    return taskRuns;
  }

  private static Map<String, McpMethod> both(
      Map<String, McpMethod> some, Map<String, McpMethod> others) {
    Map<String, McpMethod> all = new HashMap<>(some);
    all.putAll(others);
    return Map.copyOf(all);
  }

  /** The method of this name that stateless clients may use, if the server offers what it is for. */
  Optional<McpMethod> modern(String name) {
    return offered(modern.get(name));
  }

  /** The method of this name that clients with a session may use, if the server offers what it is for. */
  Optional<McpMethod> legacy(String name) {
    return offered(legacy.get(name));
  }

  private Optional<McpMethod> offered(@Nullable McpMethod method) {
    return Optional.ofNullable(method)
        .filter(known -> known.isOffered(parts.services().catalog()));
  }
}
