package com.leanmcp.tests.wire;

import com.leanmcp.tests.service.Gate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A gate that holds every call until it is opened, and tells who has come and who was interrupted there. */
public final class HeldGate implements Gate {
  private static final long PATIENCE_SECONDS = 30;

  private final Semaphore arrived = new Semaphore(0);
  private final Semaphore interrupted = new Semaphore(0);
  private final Semaphore open = new Semaphore(0);

  @Override
  public void await() throws InterruptedException {
    arrived.release();
    try {
      open.acquire();
    } catch (InterruptedException e) {
      interrupted.release();
      throw e;
    }
  }

  /** Lets one call through. */
  public void open() {
    open.release();
  }

  /** Waits until one more call has come. */
  public void awaitArrival() throws InterruptedException {
    await(arrived, "no call came to the gate");
  }

  /** Waits until one more call was interrupted. */
  public void awaitInterruption() throws InterruptedException {
    await(interrupted, "no call was interrupted");
  }

  /** Whether a call was interrupted that nobody has waited for. */
  public boolean hasInterrupted() {
    return interrupted.availablePermits() > 0;
  }

  private static void await(Semaphore semaphore, String otherwise) throws InterruptedException {
    if (!semaphore.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError(otherwise);
    }
  }
}
