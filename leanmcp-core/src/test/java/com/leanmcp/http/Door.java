package com.leanmcp.http;

import com.leanmcp.execution.CallExecutor;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import java.net.InetSocketAddress;
import java.util.function.Consumer;

/** A real socket with a protocol of the test's own behind it. */
final class Door implements AutoCloseable, BodyReader.Outcome {
  private static final int MAX_BODY = 1024 * 1024;

  private final CallExecutor executor = CallExecutor.pool(64, 64);
  private final StreamTiming timing;
  private final Consumer<UndertowExchange> protocol;
  private final Undertow undertow;

  private Door(StreamTiming timing, Consumer<UndertowExchange> protocol) {
    this.timing = timing;
    this.protocol = protocol;
    this.undertow = Undertow.builder()
        .addHttpListener(0, "127.0.0.1")
        .setIoThreads(2)
        .setHandler(exchange -> BodyReader.read(exchange, MAX_BODY, this))
        .build();
  }

  static Door open(StreamTiming timing, Consumer<UndertowExchange> protocol) {
    Door door = new Door(timing, protocol);
    door.undertow.start();
    return door;
  }

  int port() {
    return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
  }

  @Override
  public void body(HttpServerExchange exchange, byte[] body) {
    new UndertowExchange(exchange, executor, timing).accept(protocol, body.length);
  }

  @Override
  public void tooLarge(HttpServerExchange exchange) {
    throw new IllegalStateException("no test sends so much");
  }

  @Override
  public void tooSlow(HttpServerExchange exchange) {
    throw new IllegalStateException("no test is so slow");
  }

  @Override
  public void close() {
    executor.stop();
    undertow.stop();
  }
}
