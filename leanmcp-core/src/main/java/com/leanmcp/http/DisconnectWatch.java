package com.leanmcp.http;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.AbstractServerConnection;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.xnio.ChannelListener;
import org.xnio.XnioExecutor;
import org.xnio.conduits.ConduitStreamSourceChannel;
import org.xnio.conduits.StreamSourceConduit;

/**
 * Notices that a client has gone away while its request is being answered. Nothing is read from a connection meanwhile, so
 * neither the end of its input nor a reset would be seen; a while into the request this begins to read. The bytes of a
 * next request that come early are kept and given back when this one is over. A client that has closed only its sending
 * half looks the same as one that is gone; one that has sent more than a buffer of its next requests is not looked at.
 */
final class DisconnectWatch implements ChannelListener<ConduitStreamSourceChannel> {
  private final HttpServerExchange exchange;
  private final StreamTiming timing;
  private final Signal gone = new Signal();
  private final AtomicBoolean started = new AtomicBoolean();
  private volatile boolean over;
  private volatile XnioExecutor.@Nullable Key timer;

  // for the I/O thread only
  private @Nullable AbstractServerConnection watched;
  private @Nullable PooledByteBuffer early;

  DisconnectWatch(HttpServerExchange exchange, StreamTiming timing) {
    this.exchange = exchange;
    this.timing = timing;
  }

  /** Runs {@code action} once if the client goes away before the request is over; any thread may ask. */
  void onGone(Runnable action) {
    gone.then(action);
    if (!over && started.compareAndSet(false, true)) {
      try {
        timer = exchange
            .getIoThread()
            .executeAfter(this::watch, timing.watch().toMillis(), TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        gone.give(); // the thread has ended, and its connections with it
      }
    }
  }

  private void watch() {
    if (over || !(exchange.getConnection() instanceof AbstractServerConnection connection)) {
      return;
    }
    watched = connection;
    early = connection.getExtraBytes();
    if (early != null) {
      connection.setExtraBytes(null);
      early.getBuffer().compact();
    }
    ConduitStreamSourceChannel source = connection.getChannel().getSourceChannel();
    source.setReadListener(this);
    connection.getOriginalSourceConduit().resumeReads();
  }

  @Override
  public void handleEvent(ConduitStreamSourceChannel channel) {
    AbstractServerConnection connection = watched;
    if (connection == null) {
      channel.suspendReads();
      return;
    }
    StreamSourceConduit source = connection.getOriginalSourceConduit();
    try {
      if (read(connection, source) < 0) {
        source.suspendReads();
        gone();
      } else if (early != null && !early.getBuffer().hasRemaining()) {
        source.suspendReads();
      }
    } catch (IOException e) {
      source.suspendReads();
      gone();
    }
  }

  private int read(AbstractServerConnection connection, StreamSourceConduit source)
      throws IOException {
    PooledByteBuffer into = early == null ? connection.getByteBufferPool().allocate() : early;
    try {
      return source.read(into.getBuffer());
    } finally {
      boolean empty = into.getBuffer().position() == 0;
      if (empty) {
        into.close();
      }
      early = empty ? null : into;
    }
  }

  private void gone() {
    exchange.setPersistent(false);
    gone.give();
  }

  /** The request is over; on the I/O thread, before the connection reads the next one. */
  void stop() {
    over = true;
    XnioExecutor.Key key = timer;
    if (key != null) {
      key.remove();
    }
    AbstractServerConnection connection = watched;
    if (connection == null) {
      return;
    }
    watched = null;
    connection.getOriginalSourceConduit().suspendReads();
    connection.getChannel().getSourceChannel().setReadListener(null);
    if (early != null) {
      early.getBuffer().flip();
      connection.setExtraBytes(early);
      early = null;
    }
  }

  /** The request is over, and its client has not got its answer. */
  void giveUp() {
    gone.give();
  }
}
