package com.leanmcp.protocol;

import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Question;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.service.CallChannel;
import com.leanmcp.service.Cancellation;
import com.leanmcp.service.Client;
import com.leanmcp.service.LogLevel;
import com.leanmcp.service.TraceContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call of an author's method while it runs: how it speaks to its client, and how it is cancelled. */
final class RunningCall implements CallChannel {
  private final McpCall call;
  private final Outlet outlet;
  private final Optional<LogLevel> wanted;
  private final Cancellation cancellation = new Cancellation();
  private volatile @Nullable Conversation conversation;
  private @Nullable Thread runner;
  private Runnable cancelled = () -> {};
  private double progress = Double.NEGATIVE_INFINITY;

  /** A call whose client wants log messages from {@code wanted} on, none if that is empty. */
  RunningCall(McpCall call, Outlet outlet, Optional<LogLevel> wanted) {
    this.call = call;
    this.outlet = outlet;
    this.wanted = wanted;
  }

  /** Runs the author's method, on this thread; a cancelled call interrupts it only while it runs here. */
  <T> T run(Callable<T> method) throws Exception {
    synchronized (this) {
      if (cancellation.isCancelled()) {
        throw new CancellationException();
      }
      runner = Thread.currentThread();
    }
    try {
      return method.call();
    } finally {
      leave();
    }
  }

  /** The interruption of a call must not hit what its thread does next. */
  private synchronized void leave() {
    runner = null;
    if (cancellation.isCancelled()) {
      Thread.interrupted();
    }
  }

  /** Cancels the call; nothing more is sent. */
  void cancel() {
    cancellation.cancel();
    Runnable action;
    synchronized (this) {
      if (runner != null) {
        runner.interrupt();
      }
      action = cancelled;
    }
    action.run();
  }

  /** Ends the call: what is left to be answered on the exchange. */
  Answer finish(Answer answer) {
    return outlet.finish(cancellation.isCancelled() ? new Answer.Cancelled() : answer);
  }

  private void send(Event event) {
    if (!cancellation.isCancelled()) {
      outlet.send(event);
    }
  }

  @Override
  public Client client() {
    return call.client();
  }

  @Override
  public JsonObject meta() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    call.params().meta().whole().ifPresent(whole -> {
      try (JsonReader in = whole.reader()) {
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          if (RequestMeta.isSecret(name)) {
            in.skip();
          } else {
            members.put(name, JsonValue.read(in));
          }
        }
      }
    });
    return new JsonObject(members);
  }

  @Override
  public TraceContext trace() {
    return call.params()
        .meta()
        .whole()
        .map(whole -> new TraceContext(
            Slices.stringMember(whole, "traceparent"),
            Slices.stringMember(whole, "tracestate"),
            Slices.stringMember(whole, "baggage")))
        .orElse(TraceContext.NONE);
  }

  @Override
  public Cancellation cancellation() {
    return cancellation;
  }

  @Override
  public void progress(double value, OptionalDouble total, Optional<String> message) {
    requireFinite(value);
    total.ifPresent(RunningCall::requireFinite);
    synchronized (this) {
      if (value <= progress || cancellation.isCancelled()) {
        return;
      }
      progress = value;
      outlet.progress(value, total, message);
    }
  }

  private static void requireFinite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("progress is a finite number, not " + value);
    }
  }

  @Override
  public boolean logs(LogLevel level) {
    return wanted.filter(least -> level.compareTo(least) >= 0).isPresent();
  }

  @Override
  public void log(LogLevel level, Optional<String> logger, JsonValue data) {
    if (logs(level)) {
      send(Event.droppable(Notifications.log(level, logger, data)));
    }
  }

  /** Begins a run, in a conversation that has begun before. */
  void converse(Conversation begun) {
    conversation = begun;
  }

  /** What the call has asked so far, if it has asked anything. */
  Optional<Conversation> conversation() {
    return Optional.ofNullable(conversation);
  }

  private synchronized Conversation conversing() {
    Conversation begun = conversation;
    if (begun == null) {
      begun = Conversations.fresh(call);
      conversation = begun;
    }
    return begun;
  }

  @Override
  public Answers ask(List<Question<?>> questions) {
    return conversing().ask(questions);
  }

  @Override
  public JsonValue remember(String key, Supplier<JsonValue> value) {
    return conversing().remember(key, value);
  }

  /** Sends the client a request of ours. */
  void request(byte[] message) {
    send(Event.essential(message));
  }

  /** Runs {@code action} if the call is cancelled while nothing of it runs, at once if it is already. */
  void whenCancelled(Runnable action) {
    synchronized (this) {
      cancelled = action;
    }
    if (cancellation.isCancelled()) {
      action.run();
    }
  }

  @Override
  public void detach(Duration retry) {
    outlet.detach(retry);
  }
}
