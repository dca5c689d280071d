package com.leanmcp.auth.jwt;

import com.leanmcp.json.JsonValue.JsonObject;

/** A token as it was read. Nothing of it may be believed before the signature of {@code jws} is verified. */
public record SignedToken(JsonObject header, Claims claims, CompactJws jws) {
  /** The name of the key that signed the token; {@link HeaderRules} sees to it that there is one. */
  public String keyId() {
    return header.string("kid").orElse("");
  }

  /** The same header and claims without the bytes they were read from, with which others could show the token. */
  public SignedToken withoutBytes() {
    return new SignedToken(header, claims, CompactJws.FORGOTTEN);
  }

  @Override
  public String toString() {
    return "SignedToken[***]";
  }
}
