package com.leanmcp.examples.clerkauth.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The proxy of a JVM that is to reach nothing but this machine: it remembers who was called, and hangs up. */
final class Exit implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> calls = new CopyOnWriteArrayList<>();

  Exit() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread thread = new Thread(this::hangUp, "exit");
    thread.setDaemon(true);
    thread.start();
  }

  /** The options that send a JVM's HTTPS calls here; those to loopback never go by a proxy. */
  List<String> onlyWayOut() {
    return List.of("-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=" + socket.getLocalPort());
  }

  /** The request line of every call. */
  List<String> calls() {
    return calls;
  }

  private void hangUp() {
    while (!socket.isClosed()) {
      try (Socket call = socket.accept();
          BufferedReader reader = new BufferedReader(
              new InputStreamReader(call.getInputStream(), StandardCharsets.ISO_8859_1))) {
        calls.add(String.valueOf(reader.readLine()));
      } catch (IOException e) {
        // Closed by the test, or the caller gave up: either way nobody waits for an answer.
        continue;
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
