package com.leanmcp.http;

import java.time.Duration;

/**
 * When things happen around a stream.
 *
 * @param watch how long a request runs before anybody looks whether its client is still there
 * @param keepAlive after so much silence a comment is sent
 * @param stall a reader that takes nothing for so long loses its connection
 */
record StreamTiming(Duration watch, Duration keepAlive, Duration stall) {
  static final StreamTiming STANDARD =
      new StreamTiming(Duration.ofMillis(50), Duration.ofSeconds(15), Duration.ofSeconds(120));
}
