package com.leanmcp.auth.key;

import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one key of a set (RFC 7517 section 4): a public key that is meant for signatures of an allowed algorithm, of the type
 * and the curve that the algorithm takes. A key that names its algorithm is for that one alone.
 */
final class JwkReader {
  private static final List<String> PRIVATE_MEMBERS =
      List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

  private JwkReader() {}

  /** The key, if it may be used. */
  static Optional<VerificationKey> read(JsonObject jwk, Set<SignatureAlgorithm> allowed) {
    boolean fits = isForSignatures(jwk)
        && verifies(jwk)
        && PRIVATE_MEMBERS.stream().noneMatch(name -> jwk.get(name).isPresent());
    Set<SignatureAlgorithm> algorithms = algorithms(jwk, allowed);
    return fits
        ? KeyMaterial.read(jwk).flatMap(key -> VerificationKey.of(key, algorithms))
        : Optional.empty();
  }

  private static boolean isForSignatures(JsonObject jwk) {
    return jwk.get("use").map(new JsonString("sig")::equals).orElse(true);
  }

  private static boolean verifies(JsonObject jwk) {
    return jwk.get("key_ops")
        .map(operations -> operations instanceof JsonArray array
            && array.elements().contains(new JsonString("verify")))
        .orElse(true);
  }

  private static Set<SignatureAlgorithm> algorithms(
      JsonObject jwk, Set<SignatureAlgorithm> allowed) {
    return jwk.get("alg").isEmpty()
        ? allowed
        : SignatureAlgorithm.of(jwk).filter(allowed::contains).map(Set::of).orElse(Set.of());
  }
}
