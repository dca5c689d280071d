package com.leanmcp;

import com.leanmcp.access.AccessRule;
import com.leanmcp.access.Authenticator;
import com.leanmcp.service.Catalog;
import java.util.Optional;

/** What has to be right before a server listens. */
final class StartChecks {
  private StartChecks() {}

  /** Fails closed: a tool that wants authenticated callers is not served by a server that can authenticate nobody. */
  static void requireAuthenticator(Catalog catalog, Optional<Authenticator> authenticator) {
    if (authenticator.isPresent()) {
      return;
    }
    for (Catalog.Target target : catalog.tools()) {
      if (target.definition().access() instanceof AccessRule.Authenticated) {
        throw new IllegalStateException(
            "tool \"" + target.definition().name() + "\" of " + target.table().service()
                + " is @Authenticated, but the server has no authenticator; add .authenticator(…), for example"
                + " ClerkProvider.from(env)");
      }
    }
  }
}
