package com.leanmcp.protocol;

import com.leanmcp.json.JsonException;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcMessage.Fault;
import com.leanmcp.jsonrpc.JsonRpcMessage.Malformed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Several messages in one array, as 2025-03-26 alone has them (Base Protocol, Batching): taken one after the other, answered
 * in one array or, if one of them has something to say before, in one stream.
 */
final class Batch {
  /** How many messages one batch has at most. */
  static final int MOST = 100;

  private final Exchange exchange;
  private final List<byte[]> bodies = new ArrayList<>();
  private @Nullable EventStream stream;
  private final AtomicInteger users = new AtomicInteger(1);

  private Batch(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Whether the message is an array. */
  static boolean is(byte[] body) {
    int at = 0;
    while (at < body.length && body[at] <= ' ' && body[at] >= 0) {
      at++;
    }
    return at < body.length && body[at] == '[';
  }

  /** Lets {@code handler} take every message of the array, off the thread that reads. */
  static void accept(Exchange exchange, byte[] body, BiConsumer<Exchange, byte[]> handler) {
    List<byte[]> messages;
    try {
      messages = messages(body);
    } catch (JsonException e) {
      boolean limit = e.problem() == JsonException.Problem.LIMIT;
      exchange.answer(unreadable(limit ? Fault.LIMIT : Fault.SYNTAX, e.getMessage()));
      return;
    }
    if (messages.isEmpty() || messages.size() > MOST) {
      exchange.answer(
          Failures.badRequest(Optional.empty(), "a batch has from 1 to " + MOST + " messages"));
      return;
    }
    exchange.hop(() -> new Batch(exchange).run(messages, handler));
  }

  private static Answer unreadable(Fault fault, String why) {
    return Failures.malformed(new Malformed<>(fault, why, Optional.empty()));
  }

  private static List<byte[]> messages(byte[] body) {
    List<byte[]> messages = new ArrayList<>();
    try (JsonReader in = JsonReader.of(body)) {
      while (in.nextElement()) {
        JsonSlice each = in.slice();
        messages.add(
            Arrays.copyOfRange(each.buffer(), each.offset(), each.offset() + each.length()));
      }
      in.end();
    }
    return messages;
  }

  private Answer run(List<byte[]> messages, BiConsumer<Exchange, byte[]> handler) {
    for (byte[] message : messages) {
      handler.accept(new Part(), message);
    }
    if (stream != null) {
      bodies.forEach(each -> stream.offer(Event.essential(each)));
      close();
      return new Answer.Streamed();
    }
    return bodies.isEmpty() ? new Answer.Accepted() : new Answer.Result(array());
  }

  /** The stream ends with the batch, or with the last of its messages that still speaks, as a session of a pipe does. */
  private void close() {
    if (users.decrementAndGet() == 0 && stream != null) {
      stream.end();
    }
  }

  private EventStream open() {
    EventStream shared = stream == null ? exchange.open() : stream;
    stream = shared;
    users.incrementAndGet();
    return new PartStream(shared);
  }

  private byte[] array() {
    JsonWriter out = new JsonWriter().beginArray();
    bodies.forEach(out::raw);
    return out.endArray().toBytes();
  }

  /** One message of the batch. */
  private final class Part implements Exchange {
    @Override
    public Hints hints() {
      return exchange.hints();
    }

    @Override
    public void answer(Answer answer) {
      body(answer).ifPresent(bodies::add);
    }

    @Override
    public void hop(Supplier<Answer> work) {
      answer(work.get());
    }

    @Override
    public void goOn(Supplier<Answer> work, Supplier<Answer> busy) {
      throw new IllegalStateException("a message of a batch does not wait");
    }

    @Override
    public boolean canWait() {
      return false;
    }

    @Override
    public EventStream open() {
      return Batch.this.open();
    }

    @Override
    public void onGone(Runnable action) {
      exchange.onGone(action);
    }

    @Override
    public void describe(Supplier<String> what) {
      exchange.describe(() -> "batch");
    }
  }

  private static Optional<byte[]> body(Answer answer) {
    if (answer instanceof Answer.Result result) {
      return Optional.of(result.body());
    }
    if (answer instanceof Answer.Failure failure) {
      return Optional.of(failure.body());
    }
    if (answer instanceof Answer.Denied denied) {
      return Optional.of(denied.body());
    }
    if (answer instanceof Answer.Busy busy) {
      return Optional.of(busy.body());
    }
    if (answer instanceof Answer.Opened opened) {
      JsonSlice response = new JsonSlice(opened.body(), 0, opened.body().length);
      return body(
          Failures.badRequest(Slices.member(response, "id"), "initialize stands in no batch"));
    }
    return Optional.empty();
  }

  /** The stream of the batch for one of its messages. */
  private final class PartStream implements EventStream {
    private final EventStream shared;
    private final AtomicBoolean ended = new AtomicBoolean();

    PartStream(EventStream shared) {
      this.shared = shared;
    }

    @Override
    public void offer(Event event) {
      shared.offer(event);
    }

    @Override
    public void end() {
      if (ended.compareAndSet(false, true)) {
        close();
      }
    }

    @Override
    public void onEnded(Runnable action) {
      shared.onEnded(action);
    }
  }
}
