package com.leanmcp.protocol;

import com.leanmcp.access.AccessDecision;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.protocol.TaskStatus.Cancelled;
import com.leanmcp.protocol.TaskStatus.Completed;
import com.leanmcp.protocol.TaskStatus.Failed;
import com.leanmcp.protocol.TaskStatus.InputRequired;
import com.leanmcp.protocol.TaskStatus.Pending;
import com.leanmcp.protocol.TaskStatus.Working;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.LiveServices;
import com.leanmcp.service.ToolReply;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Runs tasks on this node: each run begins its tool's method anew, with all the answers there are. */
final class TaskRuns {
  private static final Logger LOG = System.getLogger(TaskRuns.class.getName());

  private final TaskBoard board;
  private final LiveServices services;
  private final ToolRuns tools;
  private final Executor executor;
  private final Clock clock;
  private final Set<String> running = ConcurrentHashMap.newKeySet();

  TaskRuns(TaskBoard board, LiveServices services, ToolRuns tools, Executor executor, Clock clock) {
    this.board = board;
    this.services = services;
    this.tools = tools;
    this.executor = executor;
    this.clock = clock;
  }

  /** Runs a task as soon as there is room, with what its client has answered since it ran before. */
  void start(Task task, Map<String, JsonValue> given, AccessDecision.Granted caller) {
    McpCall call = TaskRequest.call(task, caller);
    RunningCall now =
        new RunningCall(call, new TaskOutlet(task.id(), board, clock), Optional.empty());
    Conversation conversation = Conversations.of(call, task.journal());
    conversation.begin(given);
    now.converse(conversation);
    board.enter(task, now::cancel);
    running.add(task.id());
    try {
      executor.execute(() -> run(task, call, now));
    } catch (RejectedExecutionException e) {
      leave(task);
      LOG.log(Level.ERROR, "a task of " + task.tool() + " could not be run", e);
      fail(task, "the server could not run the task");
    }
  }

  private void run(Task task, McpCall call, RunningCall now) {
    TaskStatus status;
    try {
      status = now.cancellation().isCancelled() ? new Cancelled() : outcome(task, call, now);
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "a task of " + task.tool() + " failed", e);
      status = new Failed(TaskErrors.internal("internal error"));
    }
    leave(task); // before its client is told, who may have it run again at once
    end(task, now, status);
  }

  private void leave(Task task) {
    board.leave(task.id());
    running.remove(task.id());
  }

  /** How a run ended: a status, or questions. */
  private TaskStatus outcome(Task task, McpCall call, RunningCall now) {
    Optional<Catalog.Tool> tool = services.catalog().tool(task.tool());
    if (tool.isEmpty()) {
      return new Failed(TaskErrors.internal("the server offers this tool no longer"));
    }
    CallRunner.Subject subject = ToolRuns.subject(tool.get());
    CallOutcome<ToolReply> outcome =
        CallRunner.outcome(call, subject, context -> tools.run(tool.get(), call, context), now);
    if (CallRunner.isSuspended(now)) {
      try {
        return asked(now.conversation().orElseThrow());
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, subject.what() + " asked what cannot be asked", e);
        outcome = new CallOutcome.Failed<>(e);
      }
    }
    return status(CallRunner.answered(
        call, subject, outcome, ended -> tools.results().write(call, subject, ended)));
  }

  private static TaskStatus status(Answer answer) {
    if (answer instanceof Answer.Result result) {
      return new Completed(member(result.body(), "result"));
    }
    return answer instanceof Answer.Failure failure
        ? new Failed(member(failure.body(), "error"))
        : new Failed(TaskErrors.internal("internal error"));
  }

  private static JsonSlice member(byte[] body, String name) {
    return Slices.member(new JsonSlice(body, 0, body.length), name).orElseThrow();
  }

  /** A question that is asked again is another one to the client, since its answer is a new one (Task Update Requests). */
  private static TaskStatus asked(Conversation conversation) {
    QuestionWriter questions = new QuestionWriter(ProtocolRevision.MODERN);
    Map<String, JsonValue> mistakes = conversation.journal().mistakes();
    Map<String, Pending> pending = new LinkedHashMap<>();
    for (Conversation.Asked asked : conversation.waiting()) {
      String key = asked.question().key();
      JsonWriter out = new JsonWriter();
      questions.request(asked, out);
      try (JsonReader in = JsonReader.of(out.toBytes())) {
        pending.put(
            wireKey(key, mistakes.get(key)), new Pending(key, (JsonObject) JsonValue.read(in)));
      }
    }
    return new InputRequired(pending, Map.of());
  }

  /** No two of a task are equal: a key with the sign in it always ends with a number, one without has none. */
  private static String wireKey(String key, @Nullable JsonValue mistakes) {
    int wrong = mistakes instanceof JsonNumber number ? number.value().intValue() : 0;
    return wrong == 0 && key.indexOf('#') < 0 ? key : key + "#" + (wrong + 1);
  }

  private void end(Task task, RunningCall now, TaskStatus status) {
    Journal journal = now.conversation().map(Conversation::journal).orElse(Journal.EMPTY);
    board.change(
        task.id(),
        current -> current.status() instanceof Working
            ? Optional.of(current.next(status, journal, clock.instant()))
            : Optional.empty());
  }

  private void fail(Task task, String message) {
    board.end(task.id(), new Failed(TaskErrors.internal(message)));
  }

  /** Cancels a task, wherever it runs; one that has ended stays as it is. */
  void cancel(String id) {
    board.end(id, new Cancelled());
  }

  /** Ends what still runs: it gets no more time, and nobody else would tell of its end. */
  void stop() {
    for (String id : running) {
      board.end(
          id, new Failed(TaskErrors.internal("the server stopped before the task had ended")));
    }
  }
}
