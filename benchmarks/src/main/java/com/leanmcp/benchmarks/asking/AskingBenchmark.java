package com.leanmcp.benchmarks.asking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a thousand users who have been asked and have not answered yet take of a server's heap and threads. */
public final class AskingBenchmark {
  private static final int USERS = 1_000;

  private AskingBenchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    try (ServerJvm server = ServerJvm.start()) {
      warmUp(server.port());
      List<AskedUser> users = new ArrayList<>();
      for (int i = 0; i < USERS; i++) {
        users.add(AskedUser.open(server.port()));
      }
      long bytes = server.liveBytes();
      long threads = server.threads();
      for (AskedUser user : users) {
        user.ask();
      }
      long waitingBytes = server.liveBytes();
      long waitingThreads = server.threads();
      for (AskedUser user : users) {
        user.answer();
        user.close();
      }
      System.out.printf(
          Locale.ROOT,
          "%d users wait: %.1f KB each, with the connection and stream of their call%n"
              + "heap %.1f MB before, %.1f MB with them, %.1f MB after their answers%n"
              + "threads %d before, %d with them%n",
          USERS,
          (waitingBytes - bytes) / 1000.0 / USERS,
          bytes / 1e6,
          waitingBytes / 1e6,
          server.liveBytes() / 1e6,
          threads,
          waitingThreads);
    }
  }

  private static void warmUp(int port) throws IOException {
    for (int i = 0; i < 100; i++) {
      try (AskedUser user = AskedUser.open(port)) {
        user.ask();
        user.answer();
      }
    }
  }
}
