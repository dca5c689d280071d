package com.leanmcp.auth.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one key of configuration: it is found under every id. */
final class PemKey implements KeyFinder {
  private static final Pattern PEM = Pattern.compile(
      "\\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----\\s*");

  private final KeyLookup key;

  private PemKey(VerificationKey key) {
    this.key = new KeyLookup.Found(key);
  }

  /** Reads a public key in PEM (RFC 7468 section 13); line breaks may be written as {@code \n}. */
  static PemKey read(String text) {
    Matcher matcher = PEM.matcher(text.replace("\\n", "\n"));
    if (!matcher.matches()) {
      throw unusable("begins and ends as no PEM of a public key does");
    }
    RSAPublicKey key = key(matcher.group(1).replaceAll("\\s", ""));
    if (!JwkReader.isUsable(key.getModulus(), key.getPublicExponent())) {
      throw unusable("is too weak");
    }
    return new PemKey(new VerificationKey(key));
  }

  private static RSAPublicKey key(String base64) {
    try {
      byte[] der = Base64.getDecoder().decode(base64);
      return (RSAPublicKey)
          KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw unusable("is no RSA key");
    }
  }

  private static IllegalArgumentException unusable(String why) {
    return new IllegalArgumentException("the PEM public key " + why
        + "; copy it again, from -----BEGIN PUBLIC KEY----- to -----END PUBLIC KEY-----");
  }

  @Override
  public KeyLookup find(String keyId) {
    return key;
  }
}
