package com.leanmcp.auth.jwt;

import com.leanmcp.auth.json.StrictJson;
import java.util.Optional;

/**
 * Reads a signed token (RFC 7519 section 3): its length is looked at before anything else, then its form, then the header
 * and the claims, each of which has to be a JSON object that can be read in one way only.
 */
public final class TokenReader {
  /** The most characters a token may have; what is longer is not looked at. */
  public static final int MAX_LENGTH = 8 * 1024;

  private TokenReader() {}

  /** The token this text spells; empty if it is malformed in any way. */
  public static Optional<SignedToken> read(String token) {
    return token.length() > MAX_LENGTH
        ? Optional.empty()
        : CompactJws.read(token).flatMap(TokenReader::read);
  }

  private static Optional<SignedToken> read(CompactJws jws) {
    return StrictJson.object(jws.header())
        .flatMap(header -> StrictJson.object(jws.payload())
            .map(claims -> new SignedToken(header, new Claims(claims), jws)));
  }
}
