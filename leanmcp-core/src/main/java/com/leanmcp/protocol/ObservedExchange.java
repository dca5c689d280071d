package com.leanmcp.protocol;

import com.leanmcp.access.Authentication;
import com.leanmcp.protocol.RequestReport.Outcome;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** An exchange whose answer a listener is told of. */
final class ObservedExchange implements Exchange {
  private static final Logger LOG = System.getLogger(RequestListener.class.getName());

  private final Exchange exchange;
  private final RequestListener listener;
  private final long began = System.nanoTime();
  private volatile Supplier<String> what = () -> "(not understood)";

  ObservedExchange(Exchange exchange, RequestListener listener) {
    this.exchange = exchange;
    this.listener = listener;
  }

  @Override
  public Hints hints() {
    return exchange.hints();
  }

  @Override
  public void answer(Answer answer) {
    tell(answer);
    exchange.answer(answer);
  }

  @Override
  public void hop(Supplier<Answer> work) {
    exchange.hop(() -> {
      Answer answer = work.get();
      tell(answer);
      return answer;
    });
  }

  @Override
  public void goOn(Supplier<Answer> work, Supplier<Answer> busy) {
    exchange.goOn(() -> told(work.get()), () -> told(busy.get()));
  }

  private Answer told(Answer answer) {
    tell(answer);
    return answer;
  }

  @Override
  public boolean canWait() {
    return exchange.canWait();
  }

  @Override
  public EventStream open() {
    return exchange.open();
  }

  @Override
  public void onGone(Runnable action) {
    exchange.onGone(action);
  }

  @Override
  public void describe(Supplier<String> words) {
    what = words;
    exchange.describe(words);
  }

  private void tell(Answer answer) {
    if (answer instanceof Answer.Later) {
      return;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    try {
      listener.answered(new RequestReport(what.get(), outcome(answer), refusal(answer), took));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the listener of requests failed", e);
    }
  }

  private static Outcome outcome(Answer answer) {
    if (answer instanceof Answer.Streamed streamed && streamed.last().isPresent()) {
      return outcome(streamed.last().get());
    }
    if (answer instanceof Answer.Result result) {
      return result.verdict() == Answer.Verdict.TOOL_FAILED
          ? Outcome.TOOL_FAILED
          : Outcome.SUCCEEDED;
    }
    if (answer instanceof Answer.Failure) {
      return Outcome.FAILED;
    }
    if (answer instanceof Answer.Denied) {
      return Outcome.DENIED;
    }
    if (answer instanceof Answer.Busy) {
      return Outcome.BUSY;
    }
    return answer instanceof Answer.Cancelled ? Outcome.CANCELLED : Outcome.SUCCEEDED;
  }

  private static Optional<Authentication.Reason> refusal(Answer answer) {
    return answer instanceof Answer.Denied denied ? denied.reason() : Optional.empty();
  }
}
