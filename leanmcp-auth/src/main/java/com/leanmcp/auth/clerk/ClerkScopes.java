package com.leanmcp.auth.clerk;

import com.leanmcp.auth.jwt.Claims;
import com.leanmcp.auth.jwt.ScopeClaims;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What Clerk's tokens grant. */
final class ClerkScopes {
  private ClerkScopes() {}

  /** The scopes of an OAuth token and the permissions a session has in its active organization. */
  static Set<String> of(Claims claims) {
    Set<String> scopes = new LinkedHashSet<>(ScopeClaims.of(claims));
    Organization.of(claims).map(Organization::permissions).ifPresent(scopes::addAll);
    return Collections.unmodifiableSet(scopes);
  }

  /** The scopes of the answer; those of machine tokens name machines, so their custom claims count instead. */
  static Set<String> of(OpaqueKind kind, Claims answer) {
    return kind == OpaqueKind.MACHINE_TOKEN
        ? answer.object("claims").map(ScopeClaims::of).orElse(Set.of())
        : ScopeClaims.of(answer, "scopes");
  }
}
