package com.leanmcp.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.CurrentUser;
import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Question;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * One call, as seen from inside: ask for it as a parameter of a tool, prompt, resource or completion. It never appears in a
 * schema. Thread-safe; what is said after the call has ended is dropped.
 */
public final class McpContext {
  private final Optional<AuthUser> user;
  private final CallChannel channel;

  /** A call of this user, with this way to its client. */
  public McpContext(Optional<AuthUser> user, CallChannel channel) {
    this.user = user;
    this.channel = channel;
  }

  /** The authenticated caller; empty where everybody may call. */
  public Optional<AuthUser> user() {
    return user;
  }

  /** The program that calls, as it describes itself. */
  public Client client() {
    return channel.client();
  }

  /** The {@code _meta} of the request, without credentials. */
  public JsonObject meta() {
    return channel.meta();
  }

  /** Where the call stands in a distributed trace. */
  public TraceContext trace() {
    return channel.trace();
  }

  /** Tells whether the result is still wanted. */
  public Cancellation cancellation() {
    return channel.cancellation();
  }

  /**
   * Tells the client how far the call is, if it asked (MCP specification, Utilities, Progress). A value that is not greater
   * than the one before is dropped, as the protocol demands.
   */
  public void progress(double progress) {
    channel.progress(progress, OptionalDouble.empty(), Optional.empty());
  }

  /** As {@link #progress(double)}, of so much in all. */
  public void progress(double progress, double total) {
    channel.progress(progress, OptionalDouble.of(total), Optional.empty());
  }

  /** As {@link #progress(double)}, of so much in all, with words for a user. */
  public void progress(double progress, double total, String message) {
    channel.progress(progress, OptionalDouble.of(total), Optional.of(message));
  }

  /** Whether log messages of this level are wanted; ask before making an expensive one. */
  public boolean logs(LogLevel level) {
    return channel.logs(level);
  }

  /** Sends the client a log message, if it wants messages of this level (MCP specification, Utilities, Logging). */
  public void log(LogLevel level, String message) {
    log(level, new JsonString(message));
  }

  /** As {@link #log(LogLevel, String)}, with data of any shape. */
  public void log(LogLevel level, JsonValue data) {
    channel.log(level, Optional.empty(), data);
  }

  /** As {@link #log(LogLevel, String)}, with data of any shape and the name of a logger. */
  public void log(LogLevel level, String logger, JsonValue data) {
    channel.log(level, Optional.of(logger), data);
  }

  /**
   * Asks the client, and returns with its answer. A run that asks what is not answered yet ends there, and the method is run
   * again from its beginning when there is an answer: what comes before may be done several times, so change nothing in the
   * world before the last answer. Values that must be the same in every run are kept by {@link #remember}. No thread waits
   * (MCP specification, Elicitation, Sampling, Roots; 2026-07-28, Multi Round-Trip Requests).
   *
   * @throws com.leanmcp.ask.UnsupportedQuestionException if the client cannot answer questions of this kind
   * @throws com.leanmcp.ask.UnansweredException if it was asked and failed to answer
   */
  public <T> T ask(Question<T> question) {
    return channel.ask(List.of(question)).of(question);
  }

  /** As {@link #ask(Question)}, several things at once; those the client cannot answer are left out, unless that is all. */
  public Answers ask(Question<?>... questions) {
    return channel.ask(List.of(questions));
  }

  /**
   * What {@code value} gave in the first run of this call, in every run: for the time, random numbers and ids.
   *
   * @param key the same in every run, and different from others'
   */
  public String remember(String key, Supplier<String> value) {
    return ((JsonString) channel.remember(key, () -> new JsonString(value.get()))).value();
  }

  /** An id that nobody can guess, the same in every run of this call, such as for {@code PageVisit.withId}. */
  public String rememberId(String key) {
    return remember(key, () -> UUID.randomUUID().toString());
  }

  /** As {@link #remember(String, Supplier)}, for the time. */
  public Instant rememberTime(String key, Supplier<Instant> value) {
    return Instant.parse(remember(key, () -> value.get().toString()));
  }

  /** As {@link #remember(String, Supplier)}, for a number. */
  public long rememberNumber(String key, LongSupplier value) {
    return Long.parseLong(remember(key, () -> Long.toString(value.getAsLong())));
  }

  /** As {@link #remember(String, Supplier)}, for data of any shape. */
  public JsonValue rememberJson(String key, Supplier<JsonValue> value) {
    return channel.remember(key, value);
  }

  /**
   * Lets the connection go while the call runs on; the client comes back after {@code retry} and gets what was said in
   * between, and the result (2025-11-25, Transports, Resumability). Does nothing where the client cannot come back:
   * stateless clients, older ones, and stdio.
   */
  public void detach(Duration retry) {
    channel.detach(retry);
  }

  /** The same task, but with this call's caller as {@link AuthUser#current()} wherever it runs. */
  public Runnable wrap(Runnable task) {
    return () -> {
      try {
        CurrentUser.callAs(user, () -> {
          task.run();
          return null;
        });
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    };
  }

  /** The same task, but with this call's caller as {@link AuthUser#current()} wherever it runs. */
  public <T> Callable<T> wrap(Callable<T> task) {
    return () -> CurrentUser.callAs(user, task);
  }
}
