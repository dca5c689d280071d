package com.leanmcp.http;

import com.leanmcp.protocol.Event;
import com.leanmcp.protocol.Outbox;
import io.undertow.connector.ByteBufferPool;
import io.undertow.connector.PooledByteBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.xnio.channels.StreamSinkChannel;

/**
 * Moves events from an outbox to a channel, as many in one write as fit a buffer, until the socket takes no more. It holds
 * a pooled buffer only while it writes; beside the outbox, at most one event and one buffer's bytes wait here. For the I/O
 * thread only.
 */
final class EventPump {
  private static final byte[] NOTHING = {};

  private final Outbox outbox;
  private final ByteBufferPool pool;
  private byte[] frame = NOTHING;
  private int framed;
  private ByteBuffer unsent = ByteBuffer.wrap(NOTHING);
  private long sent;

  EventPump(Outbox outbox, ByteBufferPool pool) {
    this.outbox = outbox;
    this.pool = pool;
  }

  /** How many bytes the socket has taken. */
  long sent() {
    return sent;
  }

  /** Puts a comment after what is being sent, if nothing is being sent. */
  void comment() {
    if (framed == frame.length && !unsent.hasRemaining()) {
      frame = EventFrame.comment();
      framed = 0;
    }
  }

  /** Writes what waits; false if the socket has not taken all of it. */
  boolean move(StreamSinkChannel channel) throws IOException {
    if (!write(channel, unsent)) {
      return false;
    }
    if (next()) {
      try (PooledByteBuffer pooled = pool.allocate()) {
        for (ByteBuffer buffer = pooled.getBuffer(); next(); ) {
          fill(buffer.clear());
          if (!write(channel, buffer.flip())) {
            unsent = ByteBuffer.allocate(buffer.remaining()).put(buffer).flip();
            return false;
          }
        }
      }
    }
    return channel.flush();
  }

  private boolean write(StreamSinkChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      int count = channel.write(bytes);
      if (count == 0) {
        return false;
      }
      sent += count;
    }
    return true;
  }

  private void fill(ByteBuffer buffer) {
    while (buffer.hasRemaining() && next()) {
      int count = Math.min(buffer.remaining(), frame.length - framed);
      buffer.put(frame, framed, count);
      framed += count;
    }
  }

  /** Whether there is anything to send; the frame is then one that has not been sent whole. */
  private boolean next() {
    if (framed < frame.length) {
      return true;
    }
    Optional<Event> event = outbox.poll();
    frame = event.map(EventFrame::of).orElse(NOTHING);
    framed = 0;
    return event.isPresent();
  }
}
