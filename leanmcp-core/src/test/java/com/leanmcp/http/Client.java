package com.leanmcp.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One connection, and what comes back on it as text. */
final class Client implements AutoCloseable {
  static final String GET = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
  static final String POST = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";

  private final Socket socket = new Socket();
  private final InputStream in;

  Client(Door door) throws IOException {
    this(door, 64 * 1024);
  }

  /** A client whose system takes no more than some {@code buffered} bytes it has not read. */
  Client(Door door, int buffered) throws IOException {
    socket.setReceiveBufferSize(buffered);
    socket.setSoTimeout(20_000);
    socket.connect(new InetSocketAddress("127.0.0.1", door.port()));
    in = socket.getInputStream();
  }

  Client send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Closes the sending half. */
  void finish() throws IOException {
    socket.shutdownOutput();
  }

  /** Closes the connection with a reset. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /** Reads the head of an answer: lower case, line breaks between the lines. */
  String head() throws IOException {
    StringBuilder head = new StringBuilder();
    for (String line = line(); !line.isEmpty(); line = line()) {
      head.append(line.toLowerCase(Locale.ROOT)).append('\n');
    }
    return head.toString();
  }

  /** Reads the next chunk; the last one is empty. */
  String chunk() throws IOException {
    byte[] bytes = in.readNBytes(Integer.parseInt(line(), 16));
    line();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Reads a whole answer, with a length or in chunks. */
  String answer() throws IOException {
    String head = head();
    int length = head.indexOf("content-length: ");
    if (length >= 0) {
      String text = head.substring(length + 16, head.indexOf('\n', length));
      return new String(in.readNBytes(Integer.parseInt(text)), StandardCharsets.UTF_8);
    }
    StringBuilder body = new StringBuilder();
    for (String chunk = chunk(); !chunk.isEmpty(); chunk = chunk()) {
      body.append(chunk);
    }
    return body.toString();
  }

  /** The data of the events in a text. */
  static List<String> data(String events) {
    List<String> data = new ArrayList<>();
    events
        .lines()
        .filter(line -> line.startsWith("data: "))
        .forEach(line -> data.add(line.substring(6)));
    return data;
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
