package com.leanmcp.benchmarks.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The requests as files: the limit with fixed answers makes its answers of them, and tells them by their lengths. */
final class FixedRequests {
  private FixedRequests() {}

  static void write(Path folder) throws IOException {
    Path requests = Files.createDirectories(folder.resolve("requests"));
    for (Work work : Work.values()) {
      Files.writeString(
          requests.resolve(work + ".json"),
          Dialect.MODERN.before()
              + CheckedClient.ID
              + Dialect.MODERN.after(work, work.arguments()));
    }
  }
}
