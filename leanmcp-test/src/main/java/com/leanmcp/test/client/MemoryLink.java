package com.leanmcp.test.client;

import com.leanmcp.McpServerBuilder;
import com.leanmcp.StdioServer;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server in this process, which is spoken to as over standard input and output: no socket, no port. */
final class MemoryLink implements Link {
  private static final long PATIENCE_SECONDS = 60;

  /** A request that waits for its answer, and what was said meanwhile. */
  private record Waiting(CompletableFuture<JsonObject> message, List<JsonObject> notifications) {
    Waiting() {
      this(new CompletableFuture<>(), new CopyOnWriteArrayList<>());
    }
  }

  private final ByteQueue toServer = new ByteQueue();
  private final ByteQueue fromServer = new ByteQueue();
  private final Map<JsonValue, Waiting> waiting = new ConcurrentHashMap<>();
  private final StdioServer server;

  MemoryLink(McpServerBuilder builder) {
    this.server = builder.startStdio(toServer.in, fromServer.out);
    Thread reader = new Thread(this::read, "leanmcp-test-client");
    reader.setDaemon(true);
    reader.start();
  }

  @Override
  public Answer send(Request request) {
    Waiting now = new Waiting();
    JsonNumber id = new JsonNumber(BigDecimal.valueOf(request.id()));
    waiting.put(id, now);
    byte[] message = request.message(request
        .token()
        .<Map<String, JsonValue>>map(token -> Map.of("authorization", bearer(token)))
        .orElse(Map.of()));
    try {
      synchronized (toServer) {
        toServer.out.write(message);
        toServer.out.write('\n');
      }
      return new Answer(now.message().get(PATIENCE_SECONDS, TimeUnit.SECONDS), now.notifications());
    } catch (TimeoutException e) {
      throw new AssertionError(
          request.method() + " was not answered within " + PATIENCE_SECONDS + " seconds", e);
    } catch (ExecutionException e) {
      throw new AssertionError(request.method() + " was not answered", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while " + request.method() + " was answered", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      waiting.remove(id);
    }
  }

  private static JsonObject bearer(String token) {
    return new JsonObject(Map.of("type", new JsonString("bearer"), "token", new JsonString(token)));
  }

  private void read() {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(fromServer.in, StandardCharsets.UTF_8));
    lines.lines().map(Answer::read).forEach(this::take);
    waiting
        .values()
        .forEach(each -> each.message()
            .completeExceptionally(new IllegalStateException("the server has ended")));
  }

  private void take(JsonObject message) {
    if (message.get("method").isPresent()) {
      notified(message);
    } else {
      message.get("id").map(waiting::get).ifPresent(each -> each.message().complete(message));
    }
  }

  /** Progress names its request; a log message could be of any that runs. */
  private void notified(JsonObject message) {
    JsonValue request = Answer.object(message, "params")
        .flatMap(params -> params.get("progressToken"))
        .orElse(new JsonObject(Map.of()));
    Waiting its = waiting.get(request);
    if (its != null) {
      its.notifications().add(message);
    } else {
      waiting.values().forEach(each -> each.notifications().add(message));
    }
  }

  @Override
  public void close() {
    try {
      toServer.out.close();
      server.close();
      fromServer.out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
