package com.leanmcp.auth.key;

import com.leanmcp.auth.jwt.CompactJws;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.security.interfaces.RSAPublicKey;

/** One public key, ready to verify RS256 signatures (RFC 7518 section 3.3). Thread-safe. */
public final class VerificationKey {
  private static final JWSHeader RS256 = new JWSHeader(JWSAlgorithm.RS256);

  private final RSASSAVerifier verifier;

  VerificationKey(RSAPublicKey key) {
    this.verifier = new RSASSAVerifier(key);
  }

  /** Whether the owner of this key signed the message. */
  public boolean verifies(CompactJws jws) {
    try {
      return verifier.verify(RS256, jws.signed(), new Base64URL(jws.signature()));
    } catch (JOSEException e) {
      return false;
    }
  }
}
