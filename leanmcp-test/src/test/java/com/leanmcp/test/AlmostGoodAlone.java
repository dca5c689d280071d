package com.leanmcp.test;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Credentials;
import java.util.concurrent.atomic.AtomicInteger;

/** Right as long as one thread asks at a time. */
final class AlmostGoodAlone extends AlmostGood {
  private final AtomicInteger inside = new AtomicInteger();

  @Override
  public Authentication authenticate(Credentials credentials) {
    try {
      if (inside.incrementAndGet() > 1) {
        return new Refused(Reason.MALFORMED);
      }
      Thread.sleep(1); // long enough for seven others to come in
      return super.authenticate(credentials);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      inside.decrementAndGet();
    }
  }
}
