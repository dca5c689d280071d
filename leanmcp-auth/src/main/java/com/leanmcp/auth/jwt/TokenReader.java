package com.leanmcp.auth.jwt;

import com.leanmcp.auth.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the compact form of a signed token (RFC 7515 section 7.1): three parts in canonical base64url, the first two of
 * which are JSON objects that can be read in one way only.
 */
public final class TokenReader {
  /** The most characters a token may have; what is longer is not looked at. */
  public static final int MAX_LENGTH = 8 * 1024;

  private TokenReader() {}

  /** The token this text spells; empty if it is malformed in any way. */
  public static Optional<SignedToken> read(String token) {
    int first = token.indexOf('.');
    int last = token.lastIndexOf('.');
    if (token.length() > MAX_LENGTH || first < 0 || first == last) {
      return Optional.empty();
    }
    String signature = token.substring(last + 1);
    if (Base64Url.decode(signature).isEmpty()) {
      return Optional.empty();
    }
    return Base64Url.decode(token.substring(0, first))
        .flatMap(StrictJson::object)
        .flatMap(header -> Base64Url.decode(token.substring(first + 1, last))
            .flatMap(StrictJson::object)
            .map(claims -> new SignedToken(
                header,
                new Claims(claims),
                token.substring(0, last).getBytes(StandardCharsets.US_ASCII),
                signature)));
  }
}
