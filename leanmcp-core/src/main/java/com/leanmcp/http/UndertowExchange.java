package com.leanmcp.http;

import com.leanmcp.access.BearerToken;
import com.leanmcp.execution.CallExecutor;
import com.leanmcp.protocol.Answer;
import com.leanmcp.protocol.Event;
import com.leanmcp.protocol.EventStream;
import com.leanmcp.protocol.Exchange;
import com.leanmcp.protocol.Failures;
import com.leanmcp.protocol.HeaderHint;
import com.leanmcp.protocol.Hints;
import com.leanmcp.protocol.Outbox;
import io.undertow.server.ExchangeCompletionListener;
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

/** One request: read and answered on the I/O thread, whoever finds the answer, at once or as a stream of events. */
final class UndertowExchange implements Exchange, ExchangeCompletionListener {
  static final HttpString VERSION = new HttpString("MCP-Protocol-Version");
  static final HttpString METHOD = new HttpString("Mcp-Method");
  static final HttpString NAME = new HttpString("Mcp-Name");
  static final HttpString SESSION = new HttpString("Mcp-Session-Id");

  static final HttpString LAST_EVENT = new HttpString("Last-Event-ID");

  /** How many bytes of a message are looked at on an I/O thread. */
  private static final int LARGE = 64 * 1024;

  private static final Logger LOG = System.getLogger(UndertowExchange.class.getName());

  private final HttpServerExchange exchange;
  private final CallExecutor executor;
  private final Hints hints;
  private final StreamTiming timing;
  private final DisconnectWatch watch;
  private boolean offloaded;
  private @Nullable Answer held;
  private volatile boolean answered;
  private volatile boolean over;
  private volatile @Nullable EventStreamWriter stream;

  UndertowExchange(HttpServerExchange exchange, CallExecutor executor) {
    this(exchange, executor, StreamTiming.STANDARD);
  }

  UndertowExchange(HttpServerExchange exchange, CallExecutor executor, StreamTiming timing) {
    this.exchange = exchange;
    this.executor = executor;
    this.timing = timing;
    this.watch = new DisconnectWatch(exchange, timing);
    exchange.addExchangeCompleteListener(this);
    HeaderMap headers = exchange.getRequestHeaders();
    this.hints = new Hints(
        Hints.Carrier.HTTP,
        hint(headers.get(VERSION)),
        hint(headers.get(METHOD)),
        hint(headers.get(NAME)),
        hint(headers.get(SESSION)),
        hint(headers.get(LAST_EVENT)),
        name -> hint(headers.get("Mcp-Param-" + name)),
        () -> exchange.getSourceAddress().getAddress().getHostAddress(),
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
    if (answer instanceof Answer.Later) {
      return;
    }
    EventStreamWriter open = stream;
    if (open != null) {
      finish(open, answer);
      return;
    }
    answered = true;
    if (exchange.isInIoThread()) {
      write(exchange, answer);
    } else {
      exchange.dispatch(exchange.getIoThread(), onIoThread -> write(onIoThread, answer));
    }
  }

  private static void write(HttpServerExchange exchange, Answer answer) {
    if (!exchange.isComplete()) { // else the connection is gone
      AnswerWriter.write(exchange, answer);
    }
  }

  private static void finish(EventStreamWriter open, Answer answer) {
    if (answer instanceof Answer.Streamed) {
      return;
    }
    AnswerWriter.body(answer).map(Event::essential).ifPresent(open::offer);
    open.end();
  }

  @Override
  public void hop(Supplier<Answer> work) {
    if (offloaded) {
      answer(work.get());
    } else {
      run(() -> guarded(work));
    }
  }

  @Override
  public void goOn(Supplier<Answer> work, Supplier<Answer> busy) {
    boolean running = executor.tryRun(() -> {
      Answer answer = guarded(work);
      return () -> send(answer);
    });
    if (!running) {
      send(guarded(busy));
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
  public EventStream open() {
    EventStreamWriter opened = new EventStreamWriter(exchange, timing, Outbox.standard());
    stream = opened;
    if (exchange.isInIoThread()) {
      // the exchange would end with this call if nothing else were dispatched
      exchange.dispatch(SameThreadExecutor.INSTANCE, () -> {});
    }
    opened.start();
    watch.onGone(opened::abandon);
    if (over) {
      opened.completed();
    }
    return opened;
  }

  @Override
  public void onGone(Runnable action) {
    watch.onGone(action);
  }

  /** The request is over: answered, or broken off. */
  @Override
  public void exchangeEvent(HttpServerExchange completed, NextListener next) {
    over = true; // before the stream is looked at: one that is opened just now looks here
    watch.stop();
    EventStreamWriter open = stream;
    boolean whole = answered || open != null && open.isEnding();
    if (!whole) {
      watch.giveUp();
    }
    if (open != null) {
      open.completed();
    }
    next.proceed();
  }

  @Override
  public void describe(Supplier<String> what) {
    AccessLog.describe(exchange, what);
  }
}
