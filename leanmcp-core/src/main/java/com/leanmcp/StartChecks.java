package com.leanmcp;

import com.leanmcp.access.AccessRule;
import com.leanmcp.access.Authenticators;
import com.leanmcp.service.Catalog;

/** What has to be right before a server offers something. */
final class StartChecks {
  private StartChecks() {}

  static void check(Catalog catalog, Authenticators authenticators) {
    requireAuthenticator(catalog, authenticators);
    ViewChecks.requireViews(catalog);
  }

  /** Fails closed: what wants authenticated callers is not served by a server that cannot authenticate them. */
  private static void requireAuthenticator(Catalog catalog, Authenticators authenticators) {
    for (AccessRules.Guarded each : AccessRules.of(catalog)) {
      if (each.rule() instanceof AccessRule.Authenticated rule) {
        require(each, rule, authenticators);
      }
    }
  }

  private static void require(
      AccessRules.Guarded guarded, AccessRule.Authenticated rule, Authenticators authenticators) {
    if (authenticators.isEmpty()) {
      throw new IllegalStateException(guarded.what() + " of " + guarded.service()
          + " is @Authenticated, but the server has no authenticator; add .authenticator(…), for example"
          + " ClerkProvider.from(env)");
    }
    rule.provider().filter(name -> !authenticators.names().contains(name)).ifPresent(name -> {
      throw new IllegalStateException(guarded.what() + " of " + guarded.service()
          + " is @Authenticated(provider = \"" + name
          + "\"), but the server's authenticators are named "
          + authenticators.names() + "; add .authenticator(\"" + name + "\", …)");
    });
  }
}
