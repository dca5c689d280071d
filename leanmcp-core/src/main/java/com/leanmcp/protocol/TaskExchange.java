package com.leanmcp.protocol;

import java.util.function.Supplier;

/** What a task has in place of an exchange: that of its call is over, and its memory is not kept. */
final class TaskExchange implements Exchange {
  static final Exchange INSTANCE = new TaskExchange();

  private TaskExchange() {}

  @Override
  public Hints hints() {
    throw over();
  }

  @Override
  public void answer(Answer answer) {
    throw over();
  }

  @Override
  public void hop(Supplier<Answer> work) {
    throw over();
  }

  @Override
  public void goOn(Supplier<Answer> work, Supplier<Answer> busy) {
    throw over();
  }

  @Override
  public EventStream open() {
    throw over();
  }

  @Override
  public void onGone(Runnable action) {
    throw over();
  }

  @Override
  public void describe(Supplier<String> what) {
    throw over();
  }

  private static IllegalStateException over() {
    return new IllegalStateException("a task has no exchange");
  }
}
