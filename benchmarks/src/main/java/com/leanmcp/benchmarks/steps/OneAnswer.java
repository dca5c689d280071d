package com.leanmcp.benchmarks.steps;

import com.leanmcp.protocol.Answer;
import com.leanmcp.protocol.EventStream;
import com.leanmcp.protocol.Exchange;
import com.leanmcp.protocol.Hints;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request that is answered at once, by the thread that brings it. */
final class OneAnswer implements Exchange {
  private final Hints hints;
  private @Nullable Answer given;

  OneAnswer(Hints hints) {
    this.hints = hints;
  }

  /** What it was answered. */
  Answer answer() {
    Answer answer = given;
    if (answer == null) {
      throw new IllegalStateException("there is no answer");
    }
    return answer;
  }

  @Override
  public Hints hints() {
    return hints;
  }

  @Override
  public void answer(Answer answer) {
    given = answer;
  }

  @Override
  public void hop(Supplier<Answer> work) {
    throw new IllegalStateException("the tools do not block");
  }

  @Override
  public void goOn(Supplier<Answer> work, Supplier<Answer> busy) {
    throw new IllegalStateException("the tools do not wait");
  }

  @Override
  public EventStream open() {
    throw new IllegalStateException("the tools send nothing before their answer");
  }

  @Override
  public void onGone(Runnable action) {
    // the client stays
  }

  @Override
  public void describe(Supplier<String> what) {
    // no log is kept
  }
}
