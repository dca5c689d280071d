package com.leanmcp.auth.key;

import com.leanmcp.auth.jwt.CompactJws;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.util.EnumMap;
import java.util.Map;

/**
 * RSA and ECDSA signatures (RFC 7518 sections 3.3 to 3.5). Those of ECDSA have to be two numbers of the curve's length, neither
 * of them zero nor beyond the curve's order.
 */
final class NimbusCheck implements SignatureCheck {
  private static final Map<SignatureAlgorithm, JWSHeader> HEADERS = headers();

  private final JWSVerifier verifier;

  NimbusCheck(JWSVerifier verifier) {
    this.verifier = verifier;
  }

  private static Map<SignatureAlgorithm, JWSHeader> headers() {
    Map<SignatureAlgorithm, JWSHeader> headers = new EnumMap<>(SignatureAlgorithm.class);
    for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
      headers.put(algorithm, new JWSHeader(JWSAlgorithm.parse(algorithm.header())));
    }
    return headers;
  }

  @Override
  public boolean passes(SignatureAlgorithm algorithm, CompactJws jws) {
    try {
      return verifier.verify(HEADERS.get(algorithm), jws.signed(), new Base64URL(jws.signature()));
    } catch (JOSEException e) {
      return false;
    }
  }
}
