package com.leanmcp.http;

import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.ChannelListener;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * Reads a body into one array, on the I/O thread, as it comes. Memory grows with what has come, not with what is declared;
 * a body that grows past the limit is read no further, and one that takes too long ends its connection.
 */
final class BodyReader implements ChannelListener<StreamSourceChannel> {
  /** What becomes of a body. */
  interface Outcome {
    /** The whole body is here. */
    void body(HttpServerExchange exchange, byte[] body);

    /** The body has more bytes than the limit. */
    void tooLarge(HttpServerExchange exchange);

    /** The body did not come in time. */
    void tooSlow(HttpServerExchange exchange);
  }

  private enum State {
    MORE,
    WHOLE,
    TOO_LARGE,
    BROKEN
  }

  private static final int FIRST_BYTES = 16 * 1024;
  private static final int SECONDS = 30;

  private final HttpServerExchange exchange;
  private final int limit;
  private final Outcome outcome;
  private ByteBuffer buffer;
  private XnioExecutor.@Nullable Key deadline;

  private BodyReader(HttpServerExchange exchange, int limit, Outcome outcome) {
    this.exchange = exchange;
    this.limit = limit;
    this.outcome = outcome;
    long declared = exchange.getRequestContentLength();
    // one byte more than declared, so that the end of a small body is seen without growing
    this.buffer = ByteBuffer.allocate(
        (int) (declared < 0 ? FIRST_BYTES : Math.min(declared + 1, FIRST_BYTES)));
  }

  /** Reads the body of at most {@code limit} bytes and says what became of it. */
  static void read(HttpServerExchange exchange, int limit, Outcome outcome) {
    if (exchange.getRequestContentLength() > limit) {
      outcome.tooLarge(exchange);
      return;
    }
    BodyReader reader = new BodyReader(exchange, limit, outcome);
    StreamSourceChannel channel = exchange.getRequestChannel();
    State state = reader.fill(channel);
    if (state == State.MORE) {
      reader.deadline = exchange
          .getIoThread()
          .executeAfter(() -> reader.expire(channel), SECONDS, TimeUnit.SECONDS);
      channel.getReadSetter().set(reader);
      channel.resumeReads();
    } else {
      reader.finish(state, exchange);
    }
  }

  @Override
  public void handleEvent(StreamSourceChannel channel) {
    State state = fill(channel);
    if (state != State.MORE && deadline != null) {
      deadline.remove();
      channel.suspendReads();
      channel.getReadSetter().set(null);
      Connectors.executeRootHandler(ready -> finish(state, ready), exchange);
    }
  }

  private void expire(StreamSourceChannel channel) {
    channel.suspendReads();
    channel.getReadSetter().set(null);
    exchange.setPersistent(false);
    Connectors.executeRootHandler(outcome::tooSlow, exchange);
  }

  /** Takes what has come. */
  private State fill(StreamSourceChannel channel) {
    try {
      while (buffer.position() <= limit) {
        int count = channel.read(buffer);
        if (count < 0) {
          return State.WHOLE;
        }
        if (count == 0 && buffer.hasRemaining()) {
          return State.MORE;
        }
        if (!buffer.hasRemaining()) {
          grow();
        }
      }
      return State.TOO_LARGE;
    } catch (IOException e) {
      return State.BROKEN;
    }
  }

  private void grow() {
    int size = (int) Math.min(limit + 2L, buffer.capacity() * 2L);
    buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), size)).position(buffer.position());
  }

  private void finish(State state, HttpServerExchange ready) {
    switch (state) {
      case WHOLE -> outcome.body(ready, Arrays.copyOf(buffer.array(), buffer.position()));
      case TOO_LARGE -> outcome.tooLarge(ready);
      default -> {
        ready.setPersistent(false); // the body broke off: there is nobody to tell
        ready.setStatusCode(StatusCodes.BAD_REQUEST);
        ready.endExchange();
      }
    }
  }
}
