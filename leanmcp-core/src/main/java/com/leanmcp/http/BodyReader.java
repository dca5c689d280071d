package com.leanmcp.http;

import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.xnio.ChannelListener;
import org.xnio.channels.StreamSourceChannel;

/**
 * Reads a body into one array, on the I/O thread, as it comes. A body that grows past the limit is read no further: what is
 * left of it is the server's to drain.
 */
final class BodyReader implements ChannelListener<StreamSourceChannel> {
  private static final int UNDECLARED = 4096;

  private final HttpServerExchange exchange;
  private final int limit;
  private final BiConsumer<HttpServerExchange, byte[]> body;
  private final Consumer<HttpServerExchange> tooLarge;
  private ByteBuffer buffer;

  private BodyReader(
      HttpServerExchange exchange,
      int limit,
      BiConsumer<HttpServerExchange, byte[]> body,
      Consumer<HttpServerExchange> tooLarge) {
    this.exchange = exchange;
    this.limit = limit;
    this.body = body;
    this.tooLarge = tooLarge;
    long declared = exchange.getRequestContentLength();
    // one byte more than declared, so that the end of the body is seen without growing
    this.buffer =
        ByteBuffer.allocate(declared < 0 ? UNDECLARED : (int) Math.min(declared, limit) + 1);
  }

  /** Reads the body and hands it to {@code body}, or the exchange to {@code tooLarge} once it has more bytes than the limit. */
  static void read(
      HttpServerExchange exchange,
      int limit,
      BiConsumer<HttpServerExchange, byte[]> body,
      Consumer<HttpServerExchange> tooLarge) {
    if (exchange.getRequestContentLength() > limit) {
      tooLarge.accept(exchange);
      return;
    }
    BodyReader reader = new BodyReader(exchange, limit, body, tooLarge);
    StreamSourceChannel channel = exchange.getRequestChannel();
    if (reader.fill(channel)) {
      reader.finish(exchange);
    } else {
      channel.getReadSetter().set(reader);
      channel.resumeReads();
    }
  }

  @Override
  public void handleEvent(StreamSourceChannel channel) {
    if (fill(channel)) {
      channel.suspendReads();
      Connectors.executeRootHandler(this::finish, exchange);
    }
  }

  /** Takes what has come; true if that was the last of it, or too much. */
  private boolean fill(StreamSourceChannel channel) {
    try {
      while (buffer.position() <= limit) {
        int count = channel.read(buffer);
        if (count < 0) {
          return true;
        }
        if (count == 0 && buffer.hasRemaining()) {
          return false;
        }
        if (!buffer.hasRemaining()) {
          grow();
        }
      }
      return true;
    } catch (IOException e) {
      exchange.setPersistent(false); // the body broke off: there is nobody to tell
      exchange.endExchange();
      return false;
    }
  }

  private void grow() {
    int size = (int) Math.min(limit + 1L, buffer.capacity() * 2L);
    byte[] larger = Arrays.copyOf(buffer.array(), Math.max(size, buffer.capacity() + 1));
    buffer = ByteBuffer.wrap(larger).position(buffer.position());
  }

  private void finish(HttpServerExchange ready) {
    if (buffer.position() > limit) {
      tooLarge.accept(ready);
    } else {
      body.accept(ready, Arrays.copyOf(buffer.array(), buffer.position()));
    }
  }
}
