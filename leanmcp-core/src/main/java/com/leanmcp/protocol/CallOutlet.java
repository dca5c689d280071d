package com.leanmcp.protocol;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The way back of one call: its answer alone, or, as soon as something is said before that, a stream that the answer ends.
 * Thread-safe; what is said after the answer is dropped.
 */
final class CallOutlet implements Outlet {
  private final McpCall call;
  private final Exchange exchange;
  private final Optional<SessionState.Known> session;
  private final ResumableStreams resumable;
  private @Nullable EventStream stream;
  private boolean over;

  CallOutlet(McpCall call, ResumableStreams resumable) {
    this.call = call;
    this.exchange = call.exchange();
    this.session = call.session()
        .filter(known -> exchange.hints().carrier() == Hints.Carrier.HTTP)
        .filter(known -> known.revision().isSince(ProtocolRevision.V2025_03_26));
    this.resumable = resumable;
  }

  @Override
  public synchronized void send(Event event) {
    if (!over) {
      stream().offer(event);
    }
  }

  @Override
  public void progress(double value, OptionalDouble total, Optional<String> message) {
    Optional<String> words =
        message.filter(text -> call.revision().isSince(ProtocolRevision.V2025_03_26));
    call.params()
        .meta()
        .progressToken()
        .ifPresent(token -> send(Notifications.progress(token, value, total, words)));
  }

  private EventStream stream() {
    if (stream == null) {
      EventStream door = exchange.open();
      Optional<ResumableStream> kept = session.flatMap(known -> resumable.open(known.key()));
      kept.ifPresent(each -> {
        each.attach(door);
        if (canComeBack()) {
          each.prime();
        }
      });
      stream = kept.isPresent() ? kept.get() : door;
    }
    return stream;
  }

  /** Clients before 2025-11-25 break on an event without data. */
  private boolean canComeBack() {
    return session
        .filter(known -> known.revision().isSince(ProtocolRevision.V2025_11_25))
        .isPresent();
  }

  @Override
  public synchronized void detach(Duration retry) {
    if (!over && canComeBack() && stream() instanceof ResumableStream kept) {
      kept.detach(retry);
    }
  }

  @Override
  public synchronized Answer finish(Answer answer) {
    over = true;
    if (stream == null) {
      return answer;
    }
    if (answer instanceof Answer.Result result) {
      stream.offer(Event.essential(result.body()));
    } else if (answer instanceof Answer.Failure failure) {
      stream.offer(Event.essential(failure.body()));
    } else if (answer instanceof Answer.Busy busy) {
      stream.offer(Event.essential(busy.body()));
    }
    stream.end();
    return new Answer.Streamed(Optional.of(answer));
  }
}
