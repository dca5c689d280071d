package com.leanmcp.auth.profile;

import com.leanmcp.auth.jwt.Claims;
import java.util.Set;

/** Tells which scopes a verified token grants. Thread-safe. */
@FunctionalInterface
public interface ScopeMapping {
  Set<String> of(Claims claims);
}
