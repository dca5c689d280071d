package com.leanmcp.auth.key;

import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The types of keys, each with the algorithms it is for; no algorithm is for two of them. */
enum KeyType {
  RSA(EnumSet.range(SignatureAlgorithm.RS256, SignatureAlgorithm.PS512)),
  P_256(EnumSet.of(SignatureAlgorithm.ES256)),
  P_384(EnumSet.of(SignatureAlgorithm.ES384)),
  P_521(EnumSet.of(SignatureAlgorithm.ES512)),
  ED25519(EnumSet.of(SignatureAlgorithm.EDDSA, SignatureAlgorithm.ED25519));

  private final Set<SignatureAlgorithm> algorithms;

  KeyType(Set<SignatureAlgorithm> algorithms) {
    this.algorithms = Collections.unmodifiableSet(algorithms);
  }

  Set<SignatureAlgorithm> algorithms() {
    return algorithms;
  }

  /** The type of this key; empty for one that may not be used, because it is of another type or too weak. */
  static Optional<KeyType> of(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return RsaRules.isUsable(rsa) ? Optional.of(RSA) : Optional.empty();
    }
    if (key instanceof ECPublicKey point) {
      return curve(point).flatMap(KeyType::of);
    }
    boolean ed25519 = key instanceof EdECPublicKey edwards
        && edwards.getParams().getName().equals(NamedParameterSpec.ED25519.getName());
    return ed25519 ? Optional.of(ED25519) : Optional.empty();
  }

  private static Optional<KeyType> of(Curve curve) {
    if (curve.equals(Curve.P_256)) {
      return Optional.of(P_256);
    }
    if (curve.equals(Curve.P_384)) {
      return Optional.of(P_384);
    }
    return curve.equals(Curve.P_521) ? Optional.of(P_521) : Optional.empty();
  }

  /** The curve that the point is on; empty where it is on none. */
  private static Optional<Curve> curve(ECPublicKey point) {
    Optional<Curve> curve = Optional.ofNullable(Curve.forECParameterSpec(point.getParams()));
    try {
      return curve.map(each -> new ECKey.Builder(each, point).build().getCurve());
    } catch (IllegalStateException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
