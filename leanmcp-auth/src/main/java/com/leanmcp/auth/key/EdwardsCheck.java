package com.leanmcp.auth.key;

import com.leanmcp.auth.jwt.Base64Url;
import com.leanmcp.auth.jwt.CompactJws;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;

/** Ed25519 signatures (RFC 8032 section 5.1.7) by the JDK: Nimbus would need another library for them. */
final class EdwardsCheck implements SignatureCheck {
  private static final int SIGNATURE_BYTES = 64;

  private final PublicKey key;

  /**
   * A check with this key.
   *
   * @throws GeneralSecurityException if its bytes spell no point of the curve
   */
  EdwardsCheck(PublicKey key) throws GeneralSecurityException {
    this.key = key;
    start();
  }

  private Signature start() throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(key);
    return signature;
  }

  @Override
  public boolean passes(SignatureAlgorithm algorithm, CompactJws jws) {
    byte[] bytes = Base64Url.decode(jws.signature()).orElseThrow();
    // The JDK passes over one byte too many, which would give a signature many spellings.
    if (bytes.length != SIGNATURE_BYTES) {
      return false;
    }
    try {
      Signature signature = start();
      signature.update(jws.signed());
      return signature.verify(bytes);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
