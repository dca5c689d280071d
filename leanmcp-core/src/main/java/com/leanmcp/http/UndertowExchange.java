package com.leanmcp.http;

import com.leanmcp.access.BearerToken;
import com.leanmcp.protocol.Answer;
import com.leanmcp.protocol.Exchange;
import com.leanmcp.protocol.Failures;
import com.leanmcp.protocol.HeaderHint;
import com.leanmcp.protocol.Hints;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.SameThreadExecutor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One POSTed message: read and answered on the I/O thread, whoever finds the answer. */
final class UndertowExchange implements Exchange {
  static final HttpString VERSION = new HttpString("MCP-Protocol-Version");
  static final HttpString METHOD = new HttpString("Mcp-Method");
  static final HttpString NAME = new HttpString("Mcp-Name");
  static final HttpString SESSION = new HttpString("Mcp-Session-Id");

  /** How many bytes of a message are looked at on an I/O thread. */
  private static final int LARGE = 64 * 1024;

  private static final Logger LOG = System.getLogger(UndertowExchange.class.getName());

  private final HttpServerExchange exchange;
  private final CallExecutor executor;
  private final Hints hints;
  private boolean offloaded;
  private @Nullable Answer held;

  UndertowExchange(HttpServerExchange exchange, CallExecutor executor) {
    this.exchange = exchange;
    this.executor = executor;
    HeaderMap headers = exchange.getRequestHeaders();
    this.hints = new Hints(
        hint(headers.get(VERSION)),
        hint(headers.get(METHOD)),
        hint(headers.get(NAME)),
        hint(headers.get(SESSION)),
        BearerToken.ofHeader(values(headers, Headers.AUTHORIZATION)));
  }

  private static HeaderHint hint(@Nullable HeaderValues values) {
    return values == null ? HeaderHint.ABSENT : HeaderHint.of(values);
  }

  /** The values of a header, none if it is absent. */
  static List<String> values(HeaderMap headers, HttpString name) {
    HeaderValues values = headers.get(name);
    return values == null ? List.of() : values;
  }

  @Override
  public Hints hints() {
    return hints;
  }

  @Override
  public void answer(Answer answer) {
    if (offloaded) {
      held = answer;
    } else {
      send(answer);
    }
  }

  private void send(Answer answer) {
    if (exchange.isInIoThread()) {
      AnswerWriter.write(exchange, answer);
    } else {
      exchange.dispatch(
          exchange.getIoThread(), onIoThread -> AnswerWriter.write(onIoThread, answer));
    }
  }

  @Override
  public void hop(Supplier<Answer> work) {
    if (offloaded) {
      answer(work.get());
    } else {
      run(() -> guarded(work));
    }
  }

  /** Hands the message to {@code accept} on the I/O thread, or off it if the message is a large one. */
  void accept(Consumer<UndertowExchange> accept, int bytes) {
    if (bytes <= LARGE) {
      try {
        accept.accept(this);
      } catch (RuntimeException | Error e) {
        send(failed(e));
      }
      return;
    }
    offloaded = true;
    run(() -> guarded(() -> {
      accept.accept(this);
      return Objects.requireNonNull(held);
    }));
  }

  private void run(Supplier<Answer> work) {
    exchange.dispatch(SameThreadExecutor.INSTANCE, () -> {
      try {
        boolean running = executor.tryRun(() -> {
          Answer answer = work.get();
          return () -> send(answer);
        });
        if (!running) {
          send(Failures.busy());
        }
      } catch (RuntimeException | Error e) {
        send(failed(e));
      }
    });
  }

  /** Whatever goes wrong, the client gets an answer and the log the cause. */
  private static Answer guarded(Supplier<Answer> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      return failed(e);
    }
  }

  private static Answer failed(Throwable e) {
    LOG.log(Level.ERROR, "a request failed", e);
    return Failures.internal();
  }

  @Override
  public void describe(Supplier<String> what) {
    AccessLog.describe(exchange, what);
  }
}
