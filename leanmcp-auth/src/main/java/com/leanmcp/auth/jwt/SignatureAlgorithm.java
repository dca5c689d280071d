package com.leanmcp.auth.jwt;

import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a token may be signed with (RFC 7518 section 3.1, RFC 8037 section 3.1): by a private key in every case, since whoever
 * can verify a MAC can make one too.
 */
public enum SignatureAlgorithm {
  RS256("RS256"),
  RS384("RS384"),
  RS512("RS512"),
  PS256("PS256"),
  PS384("PS384"),
  PS512("PS512"),
  ES256("ES256"),
  ES384("ES384"),
  ES512("ES512"),
  /** Over Ed25519 only. */
  EDDSA("EdDSA"),
  /** The same by its newer name (RFC 9864 section 2.2). */
  ED25519("Ed25519");

  private final String header;

  SignatureAlgorithm(String header) {
    this.header = header;
  }

  /** What {@code alg} says, letter for letter. */
  public String header() {
    return header;
  }

  /** The algorithm of this name, letter for letter. */
  public static Optional<SignatureAlgorithm> named(String name) {
    return Arrays.stream(values()).filter(each -> each.header.equals(name)).findFirst();
  }

  /** The algorithm that {@code alg} of a header or of a key names. */
  public static Optional<SignatureAlgorithm> of(JsonObject object) {
    return object.string("alg").flatMap(SignatureAlgorithm::named);
  }
}
