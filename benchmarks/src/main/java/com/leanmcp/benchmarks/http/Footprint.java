package com.leanmcp.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a server costs beside its requests.
 *
 * @param startCpuMillis CPU time from its start to its first answer
 * @param idleBytes what it has in RAM after its first answer
 * @param loadedBytes what it has in RAM after all load
 * @param allocated bytes on the heap for one request of each work
 * @param refusals how many bad sets of arguments it refuses
 */
record Footprint(
    Quartiles startCpuMillis,
    long idleBytes,
    long loadedBytes,
    Map<Scenario, Long> allocated,
    String refusals) {

  /** The size of all jars that it ships. */
  static long shippedBytes(List<Path> shipped) throws IOException {
    long bytes = 0;
    for (Path each : shipped) {
      try (Stream<Path> files = Files.walk(each)) {
        bytes += files
            .filter(file -> file.toString().endsWith(".jar"))
            .mapToLong(Footprint::size)
            .sum();
      }
    }
    return bytes;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
