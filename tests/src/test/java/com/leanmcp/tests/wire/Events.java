package com.leanmcp.tests.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reply that is a stream of events (WHATWG, Server-Sent Events), read as it comes. */
public final class Events implements AutoCloseable {
  /** One event; {@code data} is empty where it only gives an id to come back with. */
  public record Event(Optional<String> id, Optional<Integer> retry, String data) {}

  private final Reply head;
  private final Wire wire;
  private final InputStream in;
  private final Optional<Judge> judge;

  Events(Reply head, Wire wire, InputStream connection, Optional<Judge> judge) {
    this.head = head;
    this.wire = wire;
    this.judge = judge;
    this.in = head.header("transfer-encoding").equals(Optional.of("chunked"))
        ? new ChunkedInput(connection)
        : InputStream.nullInputStream();
  }

  static boolean is(Reply head) {
    return head.header("content-type")
        .filter(type -> type.startsWith("text/event-stream"))
        .isPresent();
  }

  /** Status and headers. */
  public Reply head() {
    return head;
  }

  /** The next event, comments skipped; empty at the end of the stream. */
  public Optional<Event> event() throws IOException {
    Event event = new Event(Optional.empty(), Optional.empty(), "");
    boolean any = false;
    for (Optional<String> line = line(); line.isPresent(); line = line()) {
      String text = line.get();
      if (text.isEmpty() && any) {
        judge(event);
        return Optional.of(event);
      } else if (text.startsWith("id: ")) {
        event = new Event(Optional.of(text.substring(4)), event.retry(), event.data());
      } else if (text.startsWith("retry: ")) {
        event =
            new Event(event.id(), Optional.of(Integer.valueOf(text.substring(7))), event.data());
      } else if (text.startsWith("data:") && event.data().isEmpty()) {
        event = new Event(event.id(), event.retry(), text.substring(5).strip());
      } else if (!text.startsWith(":") && !text.isEmpty() && !text.equals("event: message")) {
        throw new AssertionError("the stream says " + text);
      }
      any |= !text.startsWith(":") && !text.isEmpty();
    }
    if (any) {
      throw new AssertionError("the stream breaks off in an event");
    }
    return Optional.empty();
  }

  private void judge(Event event) {
    Optional<String> revision = judge.flatMap(Judge::session);
    if (event.id().isPresent() && revision.equals(Optional.of(Message.MODERN))) {
      throw new AssertionError("a stateless stream has no ids: " + event);
    }
    if (!event.data().isEmpty()) {
      judge.ifPresent(each -> each.check(event.data()));
    } else if (!revision.equals(Optional.of("2025-11-25"))) {
      throw new AssertionError("an event without data in " + revision);
    }
  }

  private Optional<String> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        if (line.size() > 0) {
          throw new AssertionError("the stream breaks off in a line");
        }
        return Optional.empty();
      }
      line.write(b);
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
  }

  /** The next message. */
  public Reply next() throws IOException {
    Optional<Event> event = event();
    while (event.isPresent() && event.get().data().isEmpty()) {
      event = event();
    }
    return event.map(Events::message).orElseThrow(() -> new AssertionError("the stream has ended"));
  }

  private static Reply message(Event event) {
    return new Reply(0, Map.of(), event.data().getBytes(StandardCharsets.UTF_8));
  }

  /** All messages until the stream ends. */
  public List<Reply> rest() throws IOException {
    List<Reply> messages = new ArrayList<>();
    for (Optional<Event> event = event(); event.isPresent(); event = event()) {
      if (!event.get().data().isEmpty()) {
        messages.add(message(event.get()));
      }
    }
    return messages;
  }

  /** Closes the connection. */
  @Override
  public void close() throws IOException {
    wire.close();
  }

  /** Closes the connection so that the server sees a reset. */
  public void reset() throws IOException {
    wire.reset();
  }
}
