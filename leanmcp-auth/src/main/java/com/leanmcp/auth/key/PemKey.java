package com.leanmcp.auth.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one key of configuration: it is found under every id. */
final class PemKey implements KeyFinder {
  private static final Pattern PEM = Pattern.compile(
      "\\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----\\s*");

  private final VerificationKey key;

  private PemKey(VerificationKey key) {
    this.key = key;
  }

  /** Reads a public key in PEM (RFC 7468 section 13); line breaks may be written as {@code \n}. */
  static PemKey read(KeyPlace.Pem pem) {
    Matcher matcher = PEM.matcher(pem.text().replace("\\n", "\n"));
    Optional<RSAPublicKey> key =
        matcher.matches() ? key(matcher.group(1).replaceAll("\\s", "")) : Optional.empty();
    return key.filter(rsa -> JwkReader.isUsable(rsa.getModulus(), rsa.getPublicExponent()))
        .map(VerificationKey::new)
        .map(PemKey::new)
        .orElseThrow(
            () -> new IllegalArgumentException(pem.name() + " is no RSA key of 2048 bits or"
                + " more in PEM; copy it again, from -----BEGIN PUBLIC KEY----- to -----END PUBLIC"
                + " KEY-----"));
  }

  private static Optional<RSAPublicKey> key(String base64) {
    try {
      byte[] der = Base64.getDecoder().decode(base64);
      return Optional.of(
          (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public KeyLookup find(String keyId) {
    return new KeyLookup.Found(key);
  }

  @Override
  public Optional<VerificationKey> known(String keyId) {
    return Optional.of(key);
  }
}
