package com.leanmcp.protocol;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The calls of this node that wait for answers of clients with a session; no thread waits with them. At most {@value #MOST},
 * each for a while.
 */
final class WaitingCalls {
  static final int MOST = 10_000;

  private static final Duration LOOK = Duration.ofMinutes(1);

  /** A call that has asked. */
  interface Asker {
    /** Takes a way to stop waiting, before anything is sent. */
    void stoppable(Runnable stop);

    /** Sends a request of ours. */
    void send(byte[] request);

    /** Takes the answers, by the keys of their questions, when all have come. */
    void goOn(Map<String, JsonValue> answers);

    /** The answers will not come. */
    void giveUp();
  }

  /** A request of ours, by its sender and the id we gave it. */
  private record Key(String client, JsonSlice id) {}

  /** A call and what it still waits for. */
  private static final class Waiting {
    private final Instant until;
    private final Asker asker;
    private final Map<Key, String> open = new LinkedHashMap<>();
    private final Map<String, JsonValue> answers = new HashMap<>();

    Waiting(Instant until, Asker asker) {
      this.until = until;
      this.asker = asker;
    }
  }

  private final Map<Key, Waiting> waiting = new LinkedHashMap<>();
  private final AtomicLong ids = new AtomicLong();
  private final Duration lifetime;
  private final Clock clock;
  private int calls;
  private boolean watched;

  WaitingCalls(Duration lifetime, Clock clock) {
    this.lifetime = lifetime;
    this.clock = clock;
  }

  /**
   * Asks a client, as {@link RunningCalls#sender} names it.
   *
   * @return false if too many calls wait
   */
  boolean ask(
      String client, List<Conversation.Asked> questions, QuestionWriter writer, Asker asker) {
    Waiting call = new Waiting(clock.instant().plus(lifetime), asker);
    Map<Key, byte[]> requests = new LinkedHashMap<>();
    for (Conversation.Asked asked : questions) {
      String id = "leanmcp-" + ids.incrementAndGet();
      Key key = new Key(client, JsonSlice.of('"' + id + '"'));
      call.open.put(key, asked.question().key());
      requests.put(key, request(id, asked, writer));
    }
    synchronized (this) {
      if (calls >= MOST) {
        return false;
      }
      calls++;
      call.open.keySet().forEach(key -> waiting.put(key, call));
    }
    watch();
    asker.stoppable(() -> giveUp(call));
    requests.values().forEach(asker::send);
    return true;
  }

  private static byte[] request(String id, Conversation.Asked asked, QuestionWriter writer) {
    JsonWriter out = new JsonWriter().beginObject();
    out.name("jsonrpc").string("2.0").name("id").string(id);
    out.name("method").string(QuestionWriter.method(asked.question()));
    writer.params(asked.question(), asked.complaint(), out.name("params"));
    return out.endObject().toBytes();
  }

  /** A client has answered a request of ours; does nothing if none of this id waits. */
  void answered(String client, JsonSlice id, JsonValue answer) {
    Waiting complete = null;
    synchronized (this) {
      Key key = new Key(client, id);
      Waiting call = waiting.remove(key);
      if (call != null) {
        call.answers.put(call.open.remove(key), answer);
        if (call.open.isEmpty()) {
          calls--;
          complete = call;
        }
      }
    }
    if (complete != null) {
      complete.asker.goOn(complete.answers);
    }
  }

  /** The value that a message brought. */
  static JsonValue value(JsonSlice slice) {
    try (JsonReader in = slice.reader()) {
      return JsonValue.read(in);
    }
  }

  private void giveUp(Waiting call) {
    synchronized (this) {
      if (!waiting.values().removeIf(each -> each == call)) {
        return;
      }
      calls--;
    }
    call.asker.giveUp();
  }

  /** Looks from time to time, for as long as somebody waits, for those who have waited too long. */
  private void watch() {
    synchronized (this) {
      if (watched || calls == 0) {
        return;
      }
      watched = true;
    }
    long millis = Math.min(lifetime.toMillis(), LOOK.toMillis());
    new CompletableFuture<Void>()
        .completeOnTimeout(null, millis, TimeUnit.MILLISECONDS)
        .thenRun(() -> {
          synchronized (this) {
            watched = false;
          }
          expire();
          watch();
        });
  }

  private void expire() {
    List<Waiting> late;
    synchronized (this) {
      Instant now = clock.instant();
      late = waiting.values().stream()
          .distinct()
          .filter(each -> !now.isBefore(each.until))
          .toList();
    }
    late.forEach(this::giveUp);
  }

  /** Gives up what waits for this client. */
  void end(String client) {
    List<Waiting> theirs;
    synchronized (this) {
      theirs = waiting.entrySet().stream()
          .filter(each -> each.getKey().client().equals(client))
          .map(Map.Entry::getValue)
          .distinct()
          .toList();
    }
    theirs.forEach(this::giveUp);
  }

  /** Gives up everything: the server stops. */
  void stop() {
    List<Waiting> all;
    synchronized (this) {
      all = waiting.values().stream().distinct().toList();
    }
    all.forEach(this::giveUp);
  }
}
