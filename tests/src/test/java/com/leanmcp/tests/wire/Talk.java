package com.leanmcp.tests.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of a server on a pair of streams: writes lines and reads lines, as they come. Every line is held against the official schema of its revision. */
public final class Talk {
  private static final long PATIENCE_SECONDS = 30;

  private final OutputStream toServer;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Judge judge = new Judge(Optional.empty());
  private final Queue<String> mistakes = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Void> ended;

  public Talk(OutputStream toServer, InputStream fromServer) {
    this.toServer = toServer;
    this.ended = Background.start(() -> {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(fromServer, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        mistakes.addAll(judge.mistakes(line));
        lines.add(line);
      }
      return null;
    });
  }

  /** A request; {@code params} are members, without braces. */
  public static String request(int id, String method, String params) {
    return Message.request(method, params).replace("\"id\":1", "\"id\":" + id);
  }

  /** A stateless request; {@code params} are members, without braces. */
  public static String modern(int id, String method, String params) {
    return request(id, method, params.isEmpty() ? Message.META : params + "," + Message.META);
  }

  /** A stateless call of a tool. */
  public static String call(int id, String tool, String arguments) {
    return modern(id, "tools/call", "\"name\":\"" + tool + "\",\"arguments\":" + arguments);
  }

  /** A call of a tool within the session of the pipe. */
  public static String legacyCall(int id, String tool, String arguments) {
    return request(id, "tools/call", "\"name\":\"" + tool + "\",\"arguments\":" + arguments);
  }

  /** A request that opens a session. */
  public static String initialize(int id, String version) {
    return request(
        id,
        "initialize",
        "\"protocolVersion\":\"" + version
            + "\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}");
  }

  /** Writes these lines at once. */
  public Talk send(String... messages) throws IOException {
    return write((String.join("\n", messages) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  public Talk write(byte[] bytes) throws IOException {
    new String(bytes, StandardCharsets.UTF_8).lines().map(Asked::in).forEach(judge::asked);
    toServer.write(bytes);
    toServer.flush();
    return this;
  }

  /** The next line, as a reply without status and headers. */
  public Reply receive() throws InterruptedException {
    String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (line == null) {
      throw new AssertionError("the server says nothing");
    }
    assertNoMistakes();
    return new Reply(0, Map.of(), line.getBytes(StandardCharsets.UTF_8));
  }

  /** A line that has come and was not received, if there is one. */
  public Optional<String> unread() {
    return Optional.ofNullable(lines.peek());
  }

  /** Fails if any line that has come is none that a server may say. */
  public void assertNoMistakes() {
    if (!mistakes.isEmpty()) {
      throw new AssertionError(String.join("\n", mistakes));
    }
  }

  /** Ends the server's input. */
  public void end() throws IOException {
    toServer.close();
  }

  /** Waits until the server's output has ended. */
  public void awaitEnd() throws Exception {
    ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertNoMistakes();
  }
}
