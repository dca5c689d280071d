package com.leanmcp.benchmarks.asking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client of revision 2025-11-25 with one session, whose user takes their time. */
final class AskedUser implements AutoCloseable {
  private static final Pattern SESSION = Pattern.compile("(?im)^mcp-session-id: *(\\S+)");
  private static final Pattern QUESTION = Pattern.compile("\"id\":\"(leanmcp-\\d+)\"");

  private final int port;
  private final String session;
  private Socket call = new Socket();
  private String question = "";

  private AskedUser(int port, String session) {
    this.port = port;
    this.session = session;
  }

  static AskedUser open(int port) throws IOException {
    String welcome = post(port, "", """
        {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25",\
        "capabilities":{"elicitation":{}},"clientInfo":{"name":"benchmark","version":"1"}}}""");
    return new AskedUser(port, group(SESSION, welcome));
  }

  /** Calls the tool and reads its question, on a connection that stays open. */
  void ask() throws IOException {
    call = connect(port);
    send(call, session, false, """
        {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"welcome","arguments":{}}}""");
    question = group(QUESTION, readUntil("elicitation/create"));
  }

  /** Answers and reads what the tool returns. */
  void answer() throws IOException {
    post(
        port,
        session,
        "{\"jsonrpc\":\"2.0\",\"id\":\"" + question
            + "\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"Ann\"}}}");
    readUntil("Welcome, Ann!");
  }

  private String readUntil(String text) throws IOException {
    // one reader for each look would lose what it has read ahead, so bytes are read one by one
    StringBuilder read = new StringBuilder();
    while (read.indexOf(text) < 0 || read.charAt(read.length() - 1) != '\n') {
      int next = call.getInputStream().read();
      if (next < 0) {
        throw new IOException("the stream ended after " + read);
      }
      read.append((char) next);
    }
    return read.toString();
  }

  private static String post(int port, String session, String message) throws IOException {
    try (Socket socket = connect(port)) {
      send(socket, session, true, message);
      StringBuilder all = new StringBuilder();
      new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .lines()
          .forEach(line -> all.append(line).append('\n'));
      return all.toString();
    }
  }

  private static Socket connect(int port) throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  private static void send(Socket socket, String session, boolean last, String message)
      throws IOException {
    String head = "POST /mcp HTTP/1.1\r\nHost: localhost:" + socket.getPort()
        + "\r\nContent-Type: application/json\r\nAccept: application/json, text/event-stream\r\n"
        + (session.isEmpty() ? "" : "Mcp-Session-Id: " + session + "\r\n")
        + (last ? "Connection: close\r\n" : "")
        + "Content-Length: " + message.length() + "\r\n\r\n";
    socket.getOutputStream().write((head + message).getBytes(StandardCharsets.US_ASCII));
  }

  private static String group(Pattern pattern, String text) throws IOException {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IOException("there is no " + pattern + " in " + text);
    }
    return found.group(1);
  }

  @Override
  public void close() throws IOException {
    call.close();
  }
}
