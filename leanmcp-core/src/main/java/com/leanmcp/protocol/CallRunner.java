package com.leanmcp.protocol;

import com.leanmcp.access.AccessRule;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.CurrentUser;
import com.leanmcp.ask.PageVisit;
import com.leanmcp.ask.Suspension;
import com.leanmcp.json.JsonValue;
import com.leanmcp.jsonrpc.ErrorCode;
import com.leanmcp.service.Currency;
import com.leanmcp.service.Execution;
import com.leanmcp.service.LogLevel;
import com.leanmcp.service.McpContext;
import com.leanmcp.service.McpException;
import com.leanmcp.service.MissingAnswerException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs authors' methods: with their caller, cancellable, and with a way to speak to their client. */
final class CallRunner {
  /** An author's method, with its arguments bound. */
  interface Method<T> {
    T call(McpContext context) throws Exception;
  }

  /**
   * Which method runs.
   *
   * @param what it, in words for the log, such as {@code tool "echo" of com.acme.Service}
   */
  record Subject(String what, AccessRule access, Execution execution, Currency currency) {}

  private static final Logger LOG = System.getLogger(CallRunner.class.getName());

  private final RunningCalls running;
  private final ResumableStreams streams;
  private final SessionStore sessions;
  private final WaitingCalls waiting;
  private final Subscriptions subscriptions;
  private final Conversations conversations;
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  CallRunner(NodeState state, ServerInfo server) {
    this.running = state.running();
    this.streams = state.streams();
    this.sessions = state.sessions();
    this.waiting = state.waiting();
    this.subscriptions = state.subscriptions();
    this.conversations = new Conversations(state.requestStates(), server);
  }

  /** Runs a method; {@code answer} makes the answer of how it ended. */
  <T> Answer run(
      McpCall call, Subject subject, Method<T> method, Function<CallOutcome<T>, Answer> answer) {
    Optional<LogLevel> wanted;
    try {
      wanted = wantedLevel(call);
    } catch (IllegalArgumentException e) {
      return Failures.invalidParams(call.id(), e.getMessage());
    }
    warnOnce(subject);
    RunningCall now = new RunningCall(call, new CallOutlet(call, streams), wanted);
    if (Conversations.goesOn(call)) {
      Conversations.Opening opening = conversations.open(call, subject.what());
      if (opening instanceof Conversations.Opening.Refused refused) {
        return refused.answer();
      }
      now.converse(((Conversations.Opening.Opened) opening).conversation());
    }
    Attempt<T> attempt = new Attempt<>(call, subject, method, now, answer);
    if (subject.execution() == Execution.NON_BLOCKING) {
      return attempt(attempt, () -> {});
    }
    Optional<RunningCalls.Key> key = RunningCalls.sender(call.exchange().hints(), call.state())
        .map(sender -> new RunningCalls.Key(sender, call.id()));
    if (key.isPresent() && !running.enter(key.get(), now::cancel)) {
      return Failures.of(
          Answer.Why.IN_BAND,
          call.id(),
          ErrorCode.INVALID_REQUEST,
          "a request of this id is running already");
    }
    if (call.revision().isModern()) {
      call.exchange().onGone(now::cancel);
    }
    return attempt(attempt, () -> key.ifPresent(running::leave));
  }

  /** All that the runs of one call have in common. */
  private record Attempt<T>(
      McpCall call,
      Subject subject,
      Method<T> method,
      RunningCall now,
      Function<CallOutcome<T>, Answer> answer) {}

  /** One run; {@code leave} is called when there will be no other. */
  private <T> Answer attempt(Attempt<T> attempt, Runnable leave) {
    Answer found = new Answer.Later();
    try {
      CallOutcome<T> outcome =
          outcome(attempt.call(), attempt.subject(), attempt.method(), attempt.now());
      found = isSuspended(attempt.now()) ? suspended(attempt, leave) : answered(attempt, outcome);
      return found;
    } finally {
      if (!(found instanceof Answer.Later)) {
        leave.run();
      }
    }
  }

  /** Whether a run has ended because it asked what is not answered yet. */
  static boolean isSuspended(RunningCall now) {
    return now.conversation().filter(each -> !each.waiting().isEmpty()).isPresent()
        && !now.cancellation().isCancelled();
  }

  /** Asks the client what the run has asked, whatever the method has made of its end. */
  private <T> Answer suspended(Attempt<T> attempt, Runnable leave) {
    McpCall call = attempt.call();
    Conversation conversation = attempt.now().conversation().orElseThrow();
    try {
      if (call.revision().isModern()) {
        return attempt
            .now()
            .finish(conversations.ask(call, attempt.subject().what(), conversation));
      }
      return waiting(attempt, conversation, leave);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, attempt.subject().what() + " asked what cannot be asked", e);
      return answered(attempt, new CallOutcome.Failed<>(e));
    }
  }

  private <T> Answer waiting(Attempt<T> attempt, Conversation conversation, Runnable leave) {
    McpCall call = attempt.call();
    RunningCall now = attempt.now();
    String client = RunningCalls.sender(call.exchange().hints(), call.state()).orElseThrow();
    WaitingCalls.Asker asker = new WaitingCalls.Asker() {
      @Override
      public void stoppable(Runnable stop) {
        now.whenCancelled(stop);
      }

      @Override
      public void send(byte[] request) {
        now.request(request);
      }

      @Override
      public void goOn(Map<String, JsonValue> answers) {
        call.exchange()
            .goOn(
                () -> {
                  conversation.begin(answers);
                  now.whenCancelled(() -> {});
                  return attempt(attempt, leave);
                },
                () -> {
                  leave.run();
                  return now.finish(Failures.busy(Optional.of(call.id())));
                });
      }

      @Override
      public void giveUp() {
        now.cancel();
        leave.run();
        Supplier<Answer> end = () -> now.finish(new Answer.Cancelled());
        call.exchange().goOn(end, end);
      }
    };
    noteVisits(call, conversation);
    boolean asked =
        waiting.ask(client, conversation.waiting(), new QuestionWriter(call.revision()), asker);
    return asked ? new Answer.Later() : now.finish(Failures.busy(Optional.of(call.id())));
  }

  /** Noted before the client can know of the visit, since what serves the page may be faster than its answer. */
  private void noteVisits(McpCall call, Conversation conversation) {
    for (Conversation.Asked asked : conversation.waiting()) {
      if (asked.question() instanceof PageVisit visit) {
        visit
            .id()
            .ifPresent(
                id -> call.session().ifPresent(session -> subscriptions.asked(id, session.key())));
      }
    }
  }

  private static <T> Answer answered(Attempt<T> attempt, CallOutcome<T> outcome) {
    return attempt
        .now()
        .finish(answered(attempt.call(), attempt.subject(), outcome, attempt.answer()));
  }

  /** Runs a method once, on this thread. */
  static <T> CallOutcome<T> outcome(
      McpCall call, Subject subject, Method<T> method, RunningCall now) {
    boolean open = subject.access() instanceof AccessRule.Open;
    Optional<AuthUser> user = open ? Optional.empty() : call.caller().user();
    McpContext context = new McpContext(user, now);
    try {
      T value = now.run(() -> CurrentUser.callAs(user, () -> method.call(context)));
      return new CallOutcome.Returned<>(
          value, now.conversation().map(Conversation::journal).orElse(Journal.EMPTY));
    } catch (McpException e) {
      LOG.log(Level.DEBUG, "{0} answered with an error of JSON-RPC", subject.what());
      return new CallOutcome.Failed<>(e);
    } catch (Suspension e) {
      return new CallOutcome.Failed<>(e); // looked at by what was asked, not by this
    } catch (MissingAnswerException e) {
      return new CallOutcome.Failed<>(e); // the client's lack, and before the author's method
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      if (isSuspended(now)) {
        return new CallOutcome.Failed<>(e);
      }
      if (now.cancellation().isCancelled()) {
        LOG.log(Level.DEBUG, "{0} was cancelled", subject.what());
      } else {
        LOG.log(Level.ERROR, subject.what() + " failed", e);
      }
      return new CallOutcome.Failed<>(e);
    }
  }

  /** What a method returned may turn out to be nothing that can be sent, such as a null. */
  static <T> Answer answered(
      McpCall call,
      Subject subject,
      CallOutcome<T> outcome,
      Function<CallOutcome<T>, Answer> answer) {
    if (outcome instanceof CallOutcome.Failed<T> failed
        && failed.problem() instanceof McpException error) {
      return Failures.thrown(call.id(), error);
    }
    try {
      return answer.apply(outcome);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, subject.what() + " returned what cannot be sent", e);
      return answer.apply(new CallOutcome.Failed<>(
          new IllegalStateException("the tool returned what cannot be sent", e)));
    }
  }

  /** A stateless request says itself what it wants to be told; a session has said so before, or wants to know of its calls. */
  private Optional<LogLevel> wantedLevel(McpCall call) {
    if (call.session().isPresent()) {
      return Optional.of(sessions.logLevel(call.session().get().key()).orElse(LogLevel.INFO));
    }
    return call.params()
        .meta()
        .logLevel()
        .map(slice -> Slices.string(slice)
            .flatMap(LogLevel::of)
            .orElseThrow(() -> new IllegalArgumentException(
                "io.modelcontextprotocol/logLevel is none of " + LogLevels.ALL)));
  }

  private void warnOnce(Subject subject) {
    if (subject.currency() == Currency.DEPRECATED && warned.add(subject.what())) {
      LOG.log(Level.WARNING, "{0} is deprecated and still used", subject.what());
    }
  }
}
