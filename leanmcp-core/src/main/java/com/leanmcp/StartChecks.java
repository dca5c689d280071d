package com.leanmcp;

import com.leanmcp.access.AccessRule;
import com.leanmcp.access.Authenticator;
import com.leanmcp.service.Catalog;
import java.util.Optional;

/** What has to be right before a server offers something. */
final class StartChecks {
  private StartChecks() {}

  /** Fails closed: what wants authenticated callers is not served by a server that can authenticate nobody. */
  static void requireAuthenticator(Catalog catalog, Optional<Authenticator> authenticator) {
    if (authenticator.isPresent()) {
      return;
    }
    for (AccessRules.Guarded each : AccessRules.of(catalog)) {
      if (each.rule() instanceof AccessRule.Authenticated) {
        throw new IllegalStateException(each.what() + " of " + each.service()
            + " is @Authenticated, but the server has no authenticator; add .authenticator(…), for example"
            + " ClerkProvider.from(env)");
      }
    }
  }
}
