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

/** A connection on which exactly the bytes are sent that a test asks for, right or wrong. */
public final class Wire implements AutoCloseable {
  private static final int TIMEOUT_MS = 20_000;

  private final Socket socket;
  private final InputStream in;

  public Wire(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(TIMEOUT_MS);
    in = socket.getInputStream();
  }

  /** Sends one request with its Content-Length, and waits for the reply. */
  public Reply exchange(String requestLine, List<String> headers, byte[] body) throws IOException {
    send(requestLine, headers, body);
    return requestLine.startsWith("HEAD ") ? receiveHead() : receive();
  }

  /** Sends one request with its Content-Length. */
  public void send(String requestLine, List<String> headers, byte[] body) throws IOException {
    StringBuilder head = new StringBuilder(requestLine).append(" HTTP/1.1\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    write(head.toString().getBytes(StandardCharsets.UTF_8));
    write(body);
  }

  /** Sends these bytes. */
  public void write(byte[] bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes);
    out.flush();
  }

  /** Reads one reply. */
  public Reply receive() throws IOException {
    Reply head = receiveHead();
    int length = head.header("content-length").map(Integer::parseInt).orElse(0);
    return new Reply(head.status(), head.headers(), in.readNBytes(length));
  }

  private Reply receiveHead() throws IOException {
    String[] status = line().split(" ");
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      headers
          .computeIfAbsent(name, any -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return new Reply(Integer.parseInt(status[1]), headers, new byte[0]);
  }

  private String line() throws IOException {
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
