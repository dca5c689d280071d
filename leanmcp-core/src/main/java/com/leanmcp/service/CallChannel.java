package com.leanmcp.service;

import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Question;
import com.leanmcp.ask.Suspension;
import com.leanmcp.ask.UnsupportedQuestionException;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

/** What a call can say to its client before it ends, and know about it; the protocol implements it for {@link McpContext}. */
public interface CallChannel {
  /** A channel to nobody, for calls outside of a server. */
  CallChannel NONE = new NoChannel();

  Client client();

  /** The {@code _meta} of the request, without the members that carry credentials. */
  JsonObject meta();

  TraceContext trace();

  Cancellation cancellation();

  void progress(double progress, OptionalDouble total, Optional<String> message);

  /** Whether log messages of this level are wanted. */
  boolean logs(LogLevel level);

  void log(LogLevel level, Optional<String> logger, JsonValue data);

  /** Asks the client these questions; without all the answers it ends this run by a {@link Suspension}. */
  Answers ask(List<Question<?>> questions);

  /** The value that this key had in the first run, or that of {@code value} in the first. */
  JsonValue remember(String key, Supplier<JsonValue> value);

  /** Lets the connection go; the client comes back for the rest after this time, if it can. */
  void detach(Duration retry);

  /** Nobody listens. */
  final class NoChannel implements CallChannel {
    private NoChannel() {}

    @Override
    public Client client() {
      return new Client("", "", Set.of());
    }

    @Override
    public JsonObject meta() {
      return new JsonObject(Map.of());
    }

    @Override
    public TraceContext trace() {
      return TraceContext.NONE;
    }

    @Override
    public Cancellation cancellation() {
      return new Cancellation();
    }

    @Override
    public void progress(double progress, OptionalDouble total, Optional<String> message) {}

    @Override
    public boolean logs(LogLevel level) {
      return false;
    }

    @Override
    public void log(LogLevel level, Optional<String> logger, JsonValue data) {}

    @Override
    public Answers ask(List<Question<?>> questions) {
      throw new UnsupportedQuestionException(questions.get(0));
    }

    @Override
    public JsonValue remember(String key, Supplier<JsonValue> value) {
      return value.get();
    }

    @Override
    public void detach(Duration retry) {}
  }
}
