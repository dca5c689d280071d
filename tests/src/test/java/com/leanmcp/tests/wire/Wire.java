package com.leanmcp.tests.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A connection on which exactly the bytes are sent that a test asks for, right or wrong. Whatever comes back from {@code
 * /mcp} is held against the official schema of its revision.
 */
public final class Wire implements AutoCloseable {
  private static final int TIMEOUT_MS = 30_000;

  private final Socket socket;
  private final InputStream in;
  private Optional<Judge> judge = Optional.empty();

  public Wire(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(TIMEOUT_MS);
    socket.setTcpNoDelay(true); // head and body are written one after the other
    in = socket.getInputStream();
  }

  /** Sends one request with its Content-Length, and waits for the reply. */
  public Reply exchange(String requestLine, List<String> headers, byte[] body) throws IOException {
    send(requestLine, headers, body);
    return requestLine.startsWith("HEAD ") ? receiveHead() : receive();
  }

  /** Sends one request with its Content-Length. */
  public void send(String requestLine, List<String> headers, byte[] body) throws IOException {
    expect(requestLine, headers, new String(body, StandardCharsets.UTF_8));
    StringBuilder head = new StringBuilder(requestLine).append(" HTTP/1.1\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    write(head.toString().getBytes(StandardCharsets.UTF_8));
    write(body);
  }

  /** Says what the next reply answers, where that is sent by {@link #write}. */
  public void expect(String requestLine, List<String> headers, String body) {
    String path = requestLine.split(" ")[1];
    judge = path.equals("/mcp") || path.startsWith("/mcp?")
        ? Optional.of(Exchanges.judge(requestLine, headers, body))
        : Optional.empty();
  }

  /** Sends these bytes. */
  public void write(byte[] bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes);
    out.flush();
  }

  /** Sends nothing any more, and still reads. */
  public void halfClose() throws IOException {
    socket.shutdownOutput();
  }

  /** Closes the connection so that the server sees a reset. */
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /** Reads one reply; of one that is a stream, all of it, and its body is then its last message. */
  public Reply receive() throws IOException {
    Reply head = receiveHead();
    if (Events.is(head)) {
      Reply last = new Reply(head.status(), head.headers(), new byte[0]);
      for (Reply each : new Events(head, this, in, judge).rest()) {
        last = new Reply(head.status(), head.headers(), each.body());
      }
      return last;
    }
    int length = head.header("content-length").map(Integer::parseInt).orElse(0);
    Reply reply = new Reply(head.status(), head.headers(), in.readNBytes(length));
    judge.ifPresent(each -> Exchanges.check(each, reply));
    return reply;
  }

  /** Reads the head of a reply that is a stream of events. */
  public Events receiveEvents() throws IOException {
    Reply head = receiveHead();
    if (!Events.is(head)) {
      int length = head.header("content-length").map(Integer::parseInt).orElse(0);
      throw new AssertionError("no stream of events, but " + head.status() + " "
          + new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
    return new Events(head, this, in, judge);
  }

  /** Reads the head of a reply. */
  public Reply receiveHead() throws IOException {
    String[] status = line(in).split(" ");
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      headers
          .computeIfAbsent(name, any -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return new Reply(Integer.parseInt(status[1]), headers, new byte[0]);
  }

  static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the server closed the connection");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8).strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
