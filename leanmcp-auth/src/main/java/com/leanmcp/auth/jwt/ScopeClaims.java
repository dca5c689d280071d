package com.leanmcp.auth.jwt;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads what a token grants. */
public final class ScopeClaims {
  private ScopeClaims() {}

  /** The words of {@code scope} (RFC 8693 section 4.2) and of {@code scp}, which some issuers write, as text or as a list. */
  public static Set<String> of(Claims claims) {
    return of(claims, "scp", "scope");
  }

  /** The words of these claims, each a text or a list of texts. */
  public static Set<String> of(Claims claims, String... names) {
    Set<String> scopes = new LinkedHashSet<>();
    for (String name : names) {
      claims.texts(name).forEach(text -> scopes.addAll(Arrays.asList(text.split(" "))));
    }
    scopes.remove("");
    return Collections.unmodifiableSet(scopes);
  }
}
