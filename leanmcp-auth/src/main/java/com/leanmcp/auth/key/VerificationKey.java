package com.leanmcp.auth.key;

import com.leanmcp.auth.jwt.CompactJws;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One public key, ready to verify signatures of the algorithms it is for, and of no other. Thread-safe. */
public final class VerificationKey {
  private final Set<SignatureAlgorithm> algorithms;
  private final SignatureCheck check;

  private VerificationKey(Set<SignatureAlgorithm> algorithms, SignatureCheck check) {
    this.algorithms = algorithms;
    this.check = check;
  }

  /** The key, for those of the allowed algorithms that its type takes; empty if there are none, or if it is too weak. */
  static Optional<VerificationKey> of(PublicKey key, Set<SignatureAlgorithm> allowed) {
    Set<SignatureAlgorithm> algorithms = EnumSet.noneOf(SignatureAlgorithm.class);
    KeyType.of(key).ifPresent(type -> algorithms.addAll(type.algorithms()));
    algorithms.retainAll(allowed);
    try {
      return algorithms.isEmpty()
          ? Optional.empty()
          : Optional.of(new VerificationKey(algorithms, check(key)));
    } catch (JOSEException | GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static SignatureCheck check(PublicKey key)
      throws JOSEException, GeneralSecurityException {
    if (key instanceof RSAPublicKey rsa) {
      return new NimbusCheck(new RSASSAVerifier(rsa));
    }
    return key instanceof ECPublicKey point
        ? new NimbusCheck(new ECDSAVerifier(point))
        : new EdwardsCheck(key);
  }

  /** Whether signatures of this algorithm may be this key's. */
  public boolean isFor(SignatureAlgorithm algorithm) {
    return algorithms.contains(algorithm);
  }

  /** Whether the owner of this key signed the message by this algorithm. */
  public boolean verifies(CompactJws jws, SignatureAlgorithm algorithm) {
    return isFor(algorithm) && check.passes(algorithm, jws);
  }
}
