package com.leanmcp.stdio;

import com.leanmcp.protocol.Event;
import com.leanmcp.protocol.EventStream;
import com.leanmcp.protocol.Outbox;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of one request, among those of the other requests of a pipe. */
final class PipeStream implements EventStream {
  private enum State {
    OPEN,
    ENDING,
    ENDED
  }

  private static final Logger LOG = System.getLogger(PipeStream.class.getName());

  /**
   * A pipe has one reader, so no stream of it counts as stalled: while much waits no more messages are read, and what may
   * not be dropped is at most what the calls that run have to say.
   */
  private static final Outbox.Bounds BOUNDS = new Outbox.Bounds(
      Outbox.Bounds.STANDARD.events(), Outbox.Bounds.STANDARD.bytes(), Long.MAX_VALUE);

  private final EventPump pump;
  private final Outbox outbox = new Outbox(BOUNDS, PipeStream::dropped);
  private final List<Runnable> actions = new ArrayList<>();
  private State state = State.OPEN;
  private boolean scheduled;

  PipeStream(EventPump pump) {
    this.pump = pump;
  }

  /** Only the log is told: what the client is told is the protocol's to say. */
  private static Event dropped(long count) {
    LOG.log(Level.WARNING, "{0} log messages were dropped: the client reads too slowly", count);
    return new Event(Event.Kind.DROPPABLE, "", new byte[0], Optional.empty(), Optional.empty());
  }

  @Override
  public synchronized void offer(Event event) {
    if (state == State.OPEN && outbox.add(event) == Outbox.Outcome.QUEUED) {
      schedule();
    }
  }

  @Override
  public synchronized void end() {
    if (state == State.OPEN) {
      state = State.ENDING;
      schedule();
    }
  }

  private void schedule() {
    if (!scheduled) {
      scheduled = true;
      pump.schedule(this);
    }
  }

  /** Writes the first event that waits, if one does; called by one thread at a time. */
  void writeNext(LineWriter lines) {
    Optional<Event> next = poll();
    if (next.isPresent()) {
      write(lines, next.get().message());
      pump.schedule(this);
    }
  }

  private static void write(LineWriter lines, byte[] message) {
    if (message.length > 0) { // what only carries an id or a retry time says nothing on a pipe
      lines.write(message);
    }
  }

  private Optional<Event> poll() {
    boolean last;
    synchronized (this) {
      Optional<Event> next = outbox.poll();
      if (next.isPresent()) {
        return next;
      }
      scheduled = false;
      last = state == State.ENDING;
    }
    if (last) {
      pump.forget(this);
      finish();
    }
    return Optional.empty();
  }

  @Override
  public void onEnded(Runnable action) {
    synchronized (this) {
      if (state != State.ENDED) {
        actions.add(action);
        return;
      }
    }
    action.run();
  }

  /** The last event is out, or nobody is left to read it. */
  void finish() {
    List<Runnable> due;
    synchronized (this) {
      state = State.ENDED;
      due = List.copyOf(actions);
      actions.clear();
    }
    due.forEach(Runnable::run);
  }
}
