package com.leanmcp.auth.key;

import com.leanmcp.auth.jwt.SignatureAlgorithm;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one key of configuration: it is found under every id. */
final class PemKey implements KeyFinder {
  private static final Pattern PEM = Pattern.compile(
      "\\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----\\s*");

  private final VerificationKey key;

  private PemKey(VerificationKey key) {
    this.key = key;
  }

  /** Reads a public key in PEM (RFC 7468 section 13); line breaks may be written as {@code \n}. */
  static PemKey read(KeyPlace.Pem pem, Set<SignatureAlgorithm> allowed) {
    Matcher matcher = PEM.matcher(pem.text().replace("\\n", "\n"));
    Optional<byte[]> der =
        matcher.matches() ? bytes(matcher.group(1).replaceAll("\\s", "")) : Optional.empty();
    return der.flatMap(PemKey::key)
        .flatMap(key -> VerificationKey.of(key, allowed))
        .map(PemKey::new)
        .orElseThrow(() -> new IllegalArgumentException(pem.name() + " is no public key in PEM that"
            + " may be used with " + names(allowed) + " (of RSA, 2048 bits or more); copy it again,"
            + " from -----BEGIN PUBLIC KEY----- to -----END PUBLIC KEY-----"));
  }

  private static Optional<byte[]> bytes(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<PublicKey> key(byte[] der) {
    return Stream.of("RSA", "EC", "Ed25519")
        .flatMap(algorithm -> KeyMaterial.ofDer(algorithm, der).stream())
        .findFirst();
  }

  private static String names(Set<SignatureAlgorithm> allowed) {
    return allowed.stream()
        .sorted()
        .map(SignatureAlgorithm::header)
        .collect(Collectors.joining(", "));
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
