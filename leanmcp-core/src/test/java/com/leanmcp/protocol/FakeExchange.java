package com.leanmcp.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** An exchange without a door: it keeps what it is answered, and hops at once or when it is told to. */
final class FakeExchange implements Exchange {
  final List<Answer> answers = new ArrayList<>();
  final List<FakeStream> streams = new ArrayList<>();
  final Deque<Supplier<Answer>> waiting = new ArrayDeque<>();
  private final Hints hints;
  private final List<Runnable> gone = new ArrayList<>();
  private boolean held;
  private Runnable offered = () -> {};

  FakeExchange(Hints hints) {
    this.hints = hints;
  }

  /** From now on work waits for {@link #hopNow}. */
  FakeExchange holdHops() {
    held = true;
    return this;
  }

  /** Runs {@code action} whenever an event is sent. */
  FakeExchange onOffer(Runnable action) {
    offered = action;
    return this;
  }

  void hopNow() {
    answer(waiting.remove().get());
  }

  /** The client goes away. */
  void leave() {
    List.copyOf(gone).forEach(Runnable::run);
  }

  @Override
  public Hints hints() {
    return hints;
  }

  @Override
  public synchronized void answer(Answer answer) {
    answers.add(answer);
  }

  @Override
  public void hop(Supplier<Answer> work) {
    if (held) {
      waiting.add(work);
    } else {
      answer(work.get());
    }
  }

  @Override
  public void goOn(Supplier<Answer> work, Supplier<Answer> busy) {
    answers.remove(new Answer.Later());
    hop(work);
  }

  @Override
  public EventStream open() {
    streams.add(new FakeStream(offered));
    return stream();
  }

  @Override
  public void onGone(Runnable action) {
    gone.add(action);
  }

  @Override
  public void describe(Supplier<String> what) {
    what.get();
  }

  /** The one answer there is. */
  synchronized Answer answer() {
    if (answers.size() != 1) {
      throw new AssertionError("expected one answer, got " + answers);
    }
    return answers.get(0);
  }

  /** The one stream there is. */
  FakeStream stream() {
    if (streams.size() != 1) {
      throw new AssertionError("expected one stream, got " + streams.size());
    }
    return streams.get(0);
  }

  /** The body of the one answer. */
  String body() {
    return text(answer());
  }

  static String text(Answer answer) {
    byte[] body;
    if (answer instanceof Answer.Result result) {
      body = result.body();
    } else if (answer instanceof Answer.Opened opened) {
      body = opened.body();
    } else if (answer instanceof Answer.Failure failure) {
      body = failure.body();
    } else if (answer instanceof Answer.Denied denied) {
      body = denied.body();
    } else if (answer instanceof Answer.Busy busy) {
      body = busy.body();
    } else {
      throw new AssertionError("no body: " + answer);
    }
    return new String(body, StandardCharsets.UTF_8);
  }
}
