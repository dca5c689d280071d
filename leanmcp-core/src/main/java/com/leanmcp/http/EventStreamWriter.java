package com.leanmcp.http;

import com.leanmcp.protocol.Event;
import com.leanmcp.protocol.EventStream;
import com.leanmcp.protocol.Outbox;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSinkChannel;

/**
 * The answer to one request as a stream of events. Events come from any thread; the I/O thread alone writes, when the
 * socket can take more, so that neither a thread nor a buffer belongs to a stream that is silent.
 */
final class EventStreamWriter implements EventStream, ChannelListener<StreamSinkChannel> {
  private enum State {
    OPEN,
    ENDING,
    STALLED,
    ENDED
  }

  private static final HttpString ACCEL_BUFFERING = new HttpString("X-Accel-Buffering");

  private final HttpServerExchange exchange;
  private final StreamTiming timing;
  private final Outbox outbox;
  private final Signal ended = new Signal();
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private State state = State.OPEN;

  private final EventPump pump;
  private final IoTimer silence;
  private final IoTimer stall;
  private long wroteAt = System.nanoTime();
  private boolean shut;
  private @Nullable StreamSinkChannel channel;

  EventStreamWriter(HttpServerExchange exchange, StreamTiming timing, Outbox outbox) {
    this.exchange = exchange;
    this.timing = timing;
    this.outbox = outbox;
    this.pump = new EventPump(outbox, exchange.getConnection().getByteBufferPool());
    this.silence = new IoTimer(exchange.getIoThread(), this::onSilence);
    this.stall = new IoTimer(exchange.getIoThread(), this::disconnect);
  }

  /** Sends the head of the answer, with what waits by then. */
  void start() {
    onIoThread(this::sendHead);
  }

  private void sendHead() {
    if (exchange.isComplete()) {
      completed(); // the client was faster
    }
    if (state() == State.ENDED) {
      return;
    }
    exchange.setStatusCode(StatusCodes.OK);
    exchange
        .getResponseHeaders()
        .put(Headers.CONTENT_TYPE, MediaTypes.EVENT_STREAM)
        .put(Headers.CACHE_CONTROL, "no-cache, no-store, no-transform")
        .put(ACCEL_BUFFERING, "no");
    StreamSinkChannel opened = exchange.getResponseChannel();
    opened.getWriteSetter().set(this);
    channel = opened;
    silence.start(timing.keepAlive());
    handleEvent(opened);
  }

  @Override
  public void offer(Event event) {
    synchronized (this) {
      if (state != State.OPEN) {
        return;
      }
      if (outbox.add(event) == Outbox.Outcome.STALLED) {
        state = State.STALLED;
      }
    }
    wake();
  }

  @Override
  public void end() {
    synchronized (this) {
      if (state != State.OPEN) {
        return;
      }
      state = State.ENDING;
    }
    wake();
  }

  @Override
  public void onEnded(Runnable action) {
    ended.then(action);
  }

  /** Whether nothing more will be offered because everything has been. */
  synchronized boolean isEnding() {
    return state == State.ENDING;
  }

  private synchronized State state() {
    return state;
  }

  private void wake() {
    if (scheduled.compareAndSet(false, true)) {
      onIoThread(() -> {
        scheduled.set(false);
        if (channel != null) {
          handleEvent(channel);
        }
      });
    }
  }

  private void onIoThread(Runnable task) {
    try {
      exchange.getIoThread().execute(task);
    } catch (RejectedExecutionException e) {
      completed(); // the thread has ended, and its connections with it
    }
  }

  /** Writes what waits. */
  @Override
  public void handleEvent(StreamSinkChannel open) {
    State now = state();
    if (now == State.STALLED) {
      disconnect();
    } else if (now != State.ENDED) {
      try {
        long before = pump.sent();
        boolean through = pump.move(open) && (now != State.ENDING || shut(open));
        await(open, through, pump.sent() > before);
      } catch (IOException e) {
        disconnect(); // the client is gone: there is nobody to tell
      }
    }
  }

  /** Ends the answer when nothing waits any more; false if the socket has not taken its end yet. */
  private boolean shut(StreamSinkChannel open) throws IOException {
    if (!shut) {
      shut = true;
      open.shutdownWrites();
    }
    return open.flush();
  }

  private void await(StreamSinkChannel open, boolean through, boolean progress) {
    if (progress) {
      wroteAt = System.nanoTime();
      stall.stop();
    }
    if (through) {
      stall.stop();
      open.suspendWrites();
    } else if (state() != State.ENDED) {
      stall.start(timing.stall());
      open.resumeWrites();
    }
  }

  private void onSilence() {
    Duration left = timing.keepAlive().minusNanos(System.nanoTime() - wroteAt);
    if (left.toMillis() > 0) {
      silence.start(left);
    } else {
      silence.start(timing.keepAlive());
      pump.comment();
      wake();
    }
  }

  /** The client has gone away: what waits is nobody's. A stream that is ending is left to end, or to fail. */
  void abandon() {
    onIoThread(() -> {
      if (!isEnding()) {
        disconnect();
      }
    });
  }

  private void disconnect() {
    IoUtils.safeClose(exchange.getConnection());
  }

  /** The exchange is over, for whatever reason. */
  void completed() {
    synchronized (this) {
      state = State.ENDED;
    }
    silence.stop();
    stall.stop();
    ended.give();
  }
}
