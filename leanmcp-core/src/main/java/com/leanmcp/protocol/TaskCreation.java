package com.leanmcp.protocol;

import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.service.ToolDefinition;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Makes tasks of calls (extension {@code io.modelcontextprotocol/tasks}, Task Creation). */
final class TaskCreation {
  /** 192 bits: nobody guesses an id. */
  private static final int ID_BYTES = 24;

  private static final Logger LOG = System.getLogger(TaskCreation.class.getName());

  private final TaskBoard board;
  private final TaskRuns runs;
  private final TaskWriter writer;
  private final Duration timeToLive;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  TaskCreation(
      TaskBoard board, TaskRuns runs, TaskWriter writer, Duration timeToLive, Clock clock) {
    this.board = board;
    this.runs = runs;
    this.writer = writer;
    this.timeToLive = timeToLive;
    this.clock = clock;
  }

  /** Why a call is refused that can only be a task, if its client does not know tasks. */
  Optional<Answer> refusal(ToolDefinition tool, McpCall call) {
    return tool.task() == TaskSupport.REQUIRED && !TaskExtension.isDeclared(call)
        ? Optional.of(TaskExtension.missing("tool \"" + tool.name() + "\"", call))
        : Optional.empty();
  }

  /** Whether a call becomes a task. */
  boolean creates(ToolDefinition tool, McpCall call) {
    return tool.task() != TaskSupport.NEVER && TaskExtension.isDeclared(call);
  }

  /** Makes a task of a call whose arguments are good, and has it run; it is kept before its client hears of it. */
  Answer create(McpCall call, ToolDefinition tool, Journal journal) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Task task = new Task(
        id(),
        1,
        Conversations.caller(call),
        tool.name(),
        TaskRequest.of(call),
        now,
        now,
        now.plus(timeToLive),
        TaskStatus.working(),
        journal);
    try {
      if (!board.create(task)) {
        return Failures.busy(Optional.of(call.id()));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a task of " + tool.name() + " could not be kept", e);
      return Failures.internal(Optional.of(call.id()));
    }
    runs.start(task, Map.of(), call.caller());
    return new Answer.Result(writer.created(call.id(), task));
  }

  private String id() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
