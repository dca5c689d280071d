package com.leanmcp.auth.jwt;

import com.leanmcp.json.JsonValue.JsonObject;

/**
 * A token as it was read. Nothing of it may be believed before {@code signature} is verified over {@code signed}.
 *
 * @param signed the ASCII bytes the signature is made over (RFC 7515 section 5.1)
 * @param signature in base64url, canonical
 */
public record SignedToken(JsonObject header, Claims claims, byte[] signed, String signature) {
  /** The name of the key that signed the token; {@link HeaderRules} sees to it that there is one. */
  public String keyId() {
    return header.string("kid").orElse("");
  }

  @Override
  public String toString() {
    return "SignedToken[***]";
  }
}
