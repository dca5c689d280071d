package com.leanmcp.access;

import java.util.Set;

/** Says which scopes contain others, where an authorization server has a hierarchy of them (RFC 6749 section 3.3). */
@FunctionalInterface
public interface ScopeMatcher {
  /** Every scope stands for itself alone. */
  ScopeMatcher EXACT = Set::contains;

  /** Whether a token that was granted {@code granted} may do what needs {@code needed}. */
  boolean grants(Set<String> granted, String needed);

  /** The scope before the last colon contains those after it: {@code admin} grants {@code admin:read}. */
  static ScopeMatcher byPrefix() {
    return (granted, needed) -> {
      for (String scope = needed; ; scope = scope.substring(0, scope.lastIndexOf(':'))) {
        if (granted.contains(scope)) {
          return true;
        }
        if (scope.lastIndexOf(':') < 0) {
          return false;
        }
      }
    };
  }
}
