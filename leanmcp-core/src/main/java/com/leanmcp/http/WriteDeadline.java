package com.leanmcp.http;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** Ends the connection of a client that does not take its answer in time; everything happens on the I/O thread. */
final class WriteDeadline implements IoCallback {
  private static final int SECONDS = 120;

  private boolean done;
  private XnioExecutor.@Nullable Key key;

  /** Starts to count, if the answer has not gone out whole. */
  void arm(HttpServerExchange exchange) {
    if (!done) {
      key = exchange
          .getIoThread()
          .executeAfter(
              () -> IoUtils.safeClose(exchange.getConnection()), SECONDS, TimeUnit.SECONDS);
    }
  }

  @Override
  public void onComplete(HttpServerExchange exchange, Sender sender) {
    disarm();
    END_EXCHANGE.onComplete(exchange, sender);
  }

  @Override
  public void onException(HttpServerExchange exchange, Sender sender, IOException exception) {
    disarm();
    END_EXCHANGE.onException(exchange, sender, exception);
  }

  private void disarm() {
    done = true;
    if (key != null) {
      key.remove();
    }
  }
}
