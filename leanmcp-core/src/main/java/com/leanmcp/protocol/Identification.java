package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AccessRule;
import com.leanmcp.access.BearerToken;

/** Whether a request has to say who sends it. */
sealed interface Identification {
  /** Who the caller is; may block. */
  AccessDecision decide(AccessControl access);

  /** It need not. */
  record Nobody() implements Identification {
    @Override
    public AccessDecision decide(AccessControl access) {
      return AccessDecision.Granted.ANYBODY;
    }
  }

  /** It has said so, and that is known to be true. */
  record Known(AccessDecision decision) implements Identification {
    @Override
    public AccessDecision decide(AccessControl access) {
      return decision;
    }
  }

  /** It has to, because of the target's rule or because its session is bound to somebody. */
  record Wanted(BearerToken credential, AccessRule rule) implements Identification {
    @Override
    public AccessDecision decide(AccessControl access) {
      return access.authenticate(credential, rule);
    }
  }
}
