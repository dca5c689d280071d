package com.leanmcp.protocol;

import com.leanmcp.access.AccessRule;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.CurrentUser;
import com.leanmcp.jsonrpc.ErrorCode;
import com.leanmcp.service.Currency;
import com.leanmcp.service.Execution;
import com.leanmcp.service.LogLevel;
import com.leanmcp.service.McpContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  CallRunner(NodeState state) {
    this.running = state.running();
    this.streams = state.streams();
    this.sessions = state.sessions();
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
    if (subject.execution() == Execution.NON_BLOCKING) {
      return now.finish(answered(subject, outcome(call, subject, method, now), answer));
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
    try {
      if (call.revision().isModern()) {
        call.exchange().onGone(now::cancel);
      }
      return now.finish(answered(subject, outcome(call, subject, method, now), answer));
    } finally {
      key.ifPresent(running::leave);
    }
  }

  private static <T> CallOutcome<T> outcome(
      McpCall call, Subject subject, Method<T> method, RunningCall now) {
    boolean open = subject.access() instanceof AccessRule.Open;
    Optional<AuthUser> user = open ? Optional.empty() : call.caller().user();
    McpContext context = new McpContext(user, now);
    try {
      return new CallOutcome.Returned<>(
          now.run(() -> CurrentUser.callAs(user, () -> method.call(context))));
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      if (now.cancellation().isCancelled()) {
        LOG.log(Level.DEBUG, "{0} was cancelled", subject.what());
      } else {
        LOG.log(Level.ERROR, subject.what() + " failed", e);
      }
      return new CallOutcome.Failed<>(e);
    }
  }

  /** What a method returned may turn out to be nothing that can be sent, such as a null. */
  private static <T> Answer answered(
      Subject subject, CallOutcome<T> outcome, Function<CallOutcome<T>, Answer> answer) {
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
