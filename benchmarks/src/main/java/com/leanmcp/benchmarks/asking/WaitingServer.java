package com.leanmcp.benchmarks.asking;

import com.leanmcp.McpServer;
import java.io.IOException;

/** Serves {@link Reception} in a JVM of its own until its standard input ends; prints its port first. */
final class WaitingServer {
  private WaitingServer() {}

  public static void main(String[] args) throws IOException {
    try (McpServer server = McpServer.named("reception", "1.0.0")
        .port(0)
        .services(ReceptionTable.of(new Reception()))
        .start()) {
      System.out.println(server.port());
      while (System.in.read() >= 0) {
        // whoever started this writes nothing and ends it by closing the pipe
      }
    }
  }
}
