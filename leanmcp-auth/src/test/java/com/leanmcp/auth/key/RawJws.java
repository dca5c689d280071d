package com.leanmcp.auth.key;

import com.leanmcp.auth.json.StrictJson;
import com.leanmcp.auth.jwt.CompactJws;
import com.leanmcp.auth.jwt.HeaderRules;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.json.JsonValue.JsonObject;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.SecretJWK;
import com.nimbusds.jose.util.Base64URL;
import java.security.Key;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;

/** Two judges of a signed message whose payload may be anything. */
final class RawJws {
  private RawJws() {}

  /** Whether this module's own parts would let the message pass where only RS256 is allowed. */
  static boolean passes(String jws, JsonObject keys) {
    return passes(jws, keys, Set.of(SignatureAlgorithm.RS256));
  }

  /** Whether this module's own parts would let the message pass: form, header, key, signature. */
  static boolean passes(String jws, JsonObject keys, Set<SignatureAlgorithm> allowed) {
    Optional<CompactJws> compact = CompactJws.read(jws);
    Optional<JsonObject> header = compact.map(CompactJws::header).flatMap(StrictJson::object);
    return header.filter(names -> HeaderRules.judge(names, allowed).isEmpty()).isPresent()
        && JwkSetReader.read(keys, allowed)
            .find(header.get().string("kid").orElseThrow())
            .filter(key ->
                key.verifies(compact.get(), SignatureAlgorithm.of(header.get()).orElseThrow()))
            .isPresent();
  }

  /** Whether this module's reader of the form and, for any algorithm, Nimbus' verifiers let it pass. */
  static boolean passesInAnyAlgorithm(String jws, String jwk) {
    Optional<CompactJws> compact = CompactJws.read(jws);
    if (compact.flatMap(form -> StrictJson.object(form.header())).isEmpty()) {
      return false;
    }
    try {
      JWSHeader header = JWSHeader.parse(Base64URL.encode(compact.get().header()));
      JWK key = JWK.parse(jwk);
      boolean meant = header.getAlgorithm().equals(key.getAlgorithm())
          && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
          && (key.getKeyOperations() == null
              || key.getKeyOperations().contains(KeyOperation.VERIFY));
      return meant
          && new DefaultJWSVerifierFactory()
              .createJWSVerifier(header, material(key))
              .verify(
                  header, compact.get().signed(), new Base64URL(compact.get().signature()));
    } catch (JOSEException | ParseException | IllegalArgumentException e) {
      return false;
    }
  }

  private static Key material(JWK key) throws JOSEException {
    return key instanceof AsymmetricJWK pair ? pair.toPublicKey() : ((SecretJWK) key).toSecretKey();
  }
}
