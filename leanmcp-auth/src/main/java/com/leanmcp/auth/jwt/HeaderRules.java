package com.leanmcp.auth.jwt;

import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a token's header: an algorithm of the allow-list and no other, a named key, no extension. Keys and addresses of keys
 * inside the header ({@code jwk}, {@code jku}, {@code x5u}, {@code x5c}) are not looked at (RFC 8725 section 3.10).
 */
public final class HeaderRules {
  private static final int MAX_KEY_ID_LENGTH = 256;
  private static final List<String> EXTENSIONS = List.of("crit", "b64", "zip", "cty");

  private HeaderRules() {}

  /** Why a token with this header is refused, if it is. */
  public static Optional<Reason> judge(JsonObject header, Set<SignatureAlgorithm> allowed) {
    if (!SignatureAlgorithm.of(header).filter(allowed::contains).isPresent()) {
      return Optional.of(Reason.ALGORITHM);
    }
    boolean extended = EXTENSIONS.stream().anyMatch(name -> header.get(name).isPresent());
    boolean named = header
        .string("kid")
        .filter(kid -> !kid.isEmpty() && kid.length() <= MAX_KEY_ID_LENGTH)
        .isPresent();
    return extended || !named ? Optional.of(Reason.MALFORMED) : Optional.empty();
  }
}
