package com.leanmcp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.protocol.Event;
import com.leanmcp.protocol.Event.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventFrameTest {
  @Test
  void aMessageIsOneLineOfData() {
    assertThat(frame("{\"a\":\"ü\"}", Optional.empty(), Optional.empty()))
        .isEqualTo("data: {\"a\":\"ü\"}\n\n");
  }

  @Test
  void idAndRetryStandBeforeTheData() {
    assertThat(frame("{}", Optional.of("s.7"), Optional.of(Duration.ofSeconds(2))))
        .isEqualTo("id: s.7\nretry: 2000\ndata: {}\n\n");
  }

  @Test
  void anEventWithoutMessageHasEmptyData() {
    assertThat(frame("", Optional.of("s.0"), Optional.empty())).isEqualTo("id: s.0\ndata: \n\n");
  }

  @Test
  void noLineBreakEndsTheDataEarly() {
    assertThat(frame("{\n\"a\":1\r\n\n}", Optional.empty(), Optional.empty()))
        .isEqualTo("data: {\ndata: \"a\":1\ndata: \ndata: \ndata: }\n\n");
  }

  private static String frame(String message, Optional<String> id, Optional<Duration> retry) {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    return new String(
        EventFrame.of(new Event(Kind.ESSENTIAL, "", bytes, id, retry)), StandardCharsets.UTF_8);
  }
}
