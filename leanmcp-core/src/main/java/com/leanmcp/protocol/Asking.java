package com.leanmcp.protocol;

import java.time.Duration;

/**
 * How clients are asked while a call runs.
 *
 * @param patience how long an answer is waited for, and the state of a stateless client's call is good
 * @param replays sees to it that such a state is used once
 */
public record Asking(Duration patience, ReplayGuard replays) {
  /** An hour, and no guard. */
  public static final Asking STANDARD = new Asking(Duration.ofHours(1), ReplayGuard.NONE);

  public Asking {
    if (patience.isNegative() || patience.isZero()) {
      throw new IllegalArgumentException("the time an answer is waited for is positive");
    }
  }
}
