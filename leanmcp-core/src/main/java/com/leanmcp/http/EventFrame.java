package com.leanmcp.http;

import com.leanmcp.protocol.Event;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** How an event looks in {@code text/event-stream} (HTML standard, section 9.2). */
final class EventFrame {
  private static final byte[] DATA = utf8("data: ");
  private static final byte[] NEXT_LINE = utf8("\ndata: ");
  private static final byte[] END = utf8("\n\n");
  private static final byte[] COMMENT = utf8(":\n\n");

  private EventFrame() {}

  /** Keeps proxies from ending a silent connection; readers ignore it. */
  static byte[] comment() {
    return COMMENT.clone();
  }

  static byte[] of(Event event) {
    byte[] head = utf8(event.id().map(id -> "id: " + id + "\n").orElse("")
        + event.retry().map(time -> "retry: " + time.toMillis() + "\n").orElse(""));
    byte[] message = event.message();
    int breaks = breaks(message);
    ByteBuffer out = ByteBuffer.allocate(
        head.length + DATA.length + message.length + breaks * (NEXT_LINE.length - 1) + END.length);
    out.put(head).put(DATA);
    if (breaks == 0) {
      out.put(message);
    } else {
      putLines(out, message);
    }
    return out.put(END).array();
  }

  /** A line break in a message is white space of its JSON; unmarked, what follows it would be lost. */
  private static void putLines(ByteBuffer out, byte[] message) {
    for (byte b : message) {
      if (isBreak(b)) {
        out.put(NEXT_LINE);
      } else {
        out.put(b);
      }
    }
  }

  private static int breaks(byte[] message) {
    int count = 0;
    for (byte b : message) {
      if (isBreak(b)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isBreak(byte b) {
    return b == '\n' || b == '\r';
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
