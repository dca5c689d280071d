package com.leanmcp.stdio;

import com.leanmcp.protocol.Answer;
import com.leanmcp.protocol.Event;
import com.leanmcp.protocol.EventStream;
import com.leanmcp.protocol.Exchange;
import com.leanmcp.protocol.Failures;
import com.leanmcp.protocol.Hints;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One line and the way back that it shares with all others. */
final class PipeExchange implements Exchange {
  private static final Logger LOG = System.getLogger(PipeExchange.class.getName());

  private final Connection connection;
  private final byte[] body;
  private final Runnable afterwards;
  private final Hints hints;
  private final AtomicBoolean answered = new AtomicBoolean();
  private final List<Runnable> watching = new ArrayList<>();
  private volatile @Nullable EventStream stream;

  /**
   * An exchange over this connection.
   *
   * @param afterwards run once, when the answer is out
   */
  PipeExchange(Connection connection, byte[] body, Runnable afterwards) {
    this.connection = connection;
    this.body = body;
    this.afterwards = afterwards;
    this.hints = Hints.pipe(connection.session().get(), connection.credential());
  }

  @Override
  public Hints hints() {
    return hints;
  }

  /** Writes what there is to write on the calling thread, so that calls wait for a reader that is slow. */
  @Override
  public void answer(Answer answer) {
    if (answer instanceof Answer.Later || !answered.compareAndSet(false, true)) {
      return;
    }
    try {
      forgetWatching();
      if (answer instanceof Answer.Opened opened) {
        connection.remember(opened.session());
      }
      message(answer).ifPresent(this::send);
      end(answer);
    } finally {
      afterwards.run();
    }
  }

  private void send(byte[] message) {
    EventStream opened = stream;
    if (opened == null) {
      connection.lines().write(message);
    } else {
      opened.offer(
          new Event(Event.Kind.ESSENTIAL, "", message, Optional.empty(), Optional.empty()));
    }
  }

  /** A stream whose call failed has nobody else to end it. */
  private void end(Answer answer) {
    EventStream opened = stream;
    if (opened != null && !(answer instanceof Answer.Streamed)) {
      opened.end();
    }
  }

  private Optional<byte[]> message(Answer answer) {
    if (answer instanceof Answer.Result result) {
      return Optional.of(result.body());
    }
    if (answer instanceof Answer.Opened opened) {
      return Optional.of(opened.body());
    }
    if (answer instanceof Answer.Failure failure) {
      return error(failure.body());
    }
    if (answer instanceof Answer.Denied denied) {
      return error(denied.body());
    }
    return answer instanceof Answer.Busy busy ? error(busy.body()) : Optional.empty();
  }

  private Optional<byte[]> error(byte[] message) {
    return Envelope.of(body).wantsAnswer() ? Optional.of(message) : Optional.empty();
  }

  @Override
  public void hop(Supplier<Answer> work) {
    goOn(work, () -> Failures.busy(Envelope.of(body).id()));
  }

  @Override
  public void goOn(Supplier<Answer> work, Supplier<Answer> busy) {
    guarded(() -> {
      boolean running = connection.executor().tryRun(() -> {
        Answer answer = found(work);
        return () -> guarded(() -> answer(answer));
      });
      if (!running) {
        answer(found(busy));
      }
    });
  }

  private Answer found(Supplier<Answer> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      return failed(e);
    }
  }

  /** Does what should lead to an answer; if it fails, that is the answer. */
  void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      answer(failed(e));
    }
  }

  private Answer failed(Throwable e) {
    LOG.log(Level.ERROR, "a request failed", e);
    return Failures.internal(Envelope.of(body).id());
  }

  @Override
  public EventStream open() {
    EventStream opened = connection.events().open();
    stream = opened;
    return opened;
  }

  @Override
  public void onGone(Runnable action) {
    synchronized (watching) {
      watching.add(action);
    }
    connection.lines().onBroken(action);
    if (answered.get()) {
      forgetWatching();
    }
  }

  private void forgetWatching() {
    synchronized (watching) {
      watching.forEach(connection.lines()::forget);
      watching.clear();
    }
  }

  /** Nothing is logged of a request on a pipe. */
  @Override
  public void describe(Supplier<String> what) {}
}
