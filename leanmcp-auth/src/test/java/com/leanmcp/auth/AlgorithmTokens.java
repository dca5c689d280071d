package com.leanmcp.auth;

import com.leanmcp.auth.EdgeToken.Rule;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.ECKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of the corpus for issuers that sign with other algorithms than RS256: keys that do not fit, odd signatures. */
final class AlgorithmTokens {
  private static final int P_256_BYTES = 32;
  private static final BigInteger ED25519_ORDER =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

  private final List<EdgeToken> tokens = new ArrayList<>();

  List<EdgeToken> all() throws JOSEException {
    rsa();
    curves();
    oddPoints();
    edwards();
    noneAndMacs();
    return tokens;
  }

  private void add(String id, String token, boolean good) {
    tokens.add(new EdgeToken(id, token, good, Rule.EVERY_ALGORITHM));
  }

  private void bad(String id, String token) {
    add(id, token, false);
  }

  /** What a signature is made over, with a header of this algorithm and this key. */
  private static String input(String algorithm, String keyId) {
    String header = "{\"alg\":\"" + algorithm + "\",\"kid\":\"" + keyId + "\",\"typ\":\"at+jwt\"}";
    String claims = "{\"iss\":\"" + EdgeTokens.ISSUER + "\",\"sub\":\"ada\",\"iat\":"
        + ClerkFixture.NOW + ",\"exp\":" + (ClerkFixture.NOW + 60) + ",\"aud\":\""
        + ClerkFixture.RESOURCE + "\"}";
    return TestKey.base64(header.getBytes(StandardCharsets.UTF_8)) + "."
        + TestKey.base64(claims.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] sign(JWSSigner signer, String algorithm, String input)
      throws JOSEException {
    JWSHeader header = new JWSHeader(JWSAlgorithm.parse(algorithm));
    return signer.sign(header, input.getBytes(StandardCharsets.US_ASCII)).decode();
  }

  private static String token(String input, byte[] signature) {
    return input + "." + TestKey.base64(signature);
  }

  /** A token whose header says what it was signed by. */
  private static String token(JWSSigner signer, String algorithm, String keyId)
      throws JOSEException {
    return token(signer, algorithm, algorithm, keyId);
  }

  /** A token that was signed by one algorithm and says another. */
  private static String token(JWSSigner signer, String by, String said, String keyId)
      throws JOSEException {
    String input = input(said, keyId);
    return token(input, sign(signer, by, input));
  }

  private static byte[] flipped(byte[] signature) {
    byte[] copy = signature.clone();
    copy[copy.length / 2] ^= 1;
    return copy;
  }

  private void rsa() throws JOSEException {
    JWSSigner signer = new RSASSASigner(AlgorithmKeys.RSA.privateKey());
    for (String name : List.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512")) {
      add("T3-every-" + name, token(signer, name, "rsa"), true);
      String input = input(name, "rsa");
      bad("T3-every-spoilt-" + name, token(input, flipped(sign(signer, name, input))));
    }
    add("T3-every-RS384-by-its-key", token(signer, "RS384", "rsa-RS384"), true);
    add("T3-every-PS256-by-its-key", token(signer, "PS256", "rsa-PS256"), true);
    bad("T3-every-RS256-by-key-of-RS384", token(signer, "RS256", "rsa-RS384"));
    bad("T3-every-PS384-by-key-of-PS256", token(signer, "PS384", "rsa-PS256"));
    bad("T3-every-RS256-said-PS256", token(signer, "RS256", "PS256", "rsa"));
    bad("T3-every-PS256-said-RS256", token(signer, "PS256", "RS256", "rsa"));
    bad("T3-every-RS512-said-RS256", token(signer, "RS512", "RS256", "rsa"));
    bad("T3-every-RS256-on-curve", token(signer, "RS256", "p256"));
    JWSSigner small =
        new RSASSASigner(EdgeTokens.SMALL.privateKey(), Set.of(AllowWeakRSAKey.getInstance()));
    bad("T4-every-small-RS256", token(small, "RS256", "ins_small"));
    bad("T4-every-small-PS256", token(small, "PS256", "ins_small"));
  }

  private void curves() throws JOSEException {
    Map<String, ECKey> keys = Map.of(
        "ES256", AlgorithmKeys.P_256, "ES384", AlgorithmKeys.P_384, "ES512", AlgorithmKeys.P_521);
    for (String name : keys.keySet().stream().sorted().toList()) {
      ECKey key = keys.get(name);
      String input = input(name, key.getKeyID());
      byte[] signature = sign(new ECDSASigner(key), name, input);
      add("T3-every-" + name, token(input, signature), true);
      bad("T3-every-spoilt-" + name, token(input, flipped(signature)));
      bad("T3-every-DER-" + name, token(input, ECDSA.transcodeSignatureToDER(signature)));
      bad("T3-every-zeros-" + name, token(input, new byte[signature.length]));
      bad("T3-every-short-" + name, token(input, Arrays.copyOf(signature, signature.length - 1)));
      bad("T3-every-long-" + name, token(input, Arrays.copyOf(signature, signature.length + 1)));
    }
    JWSSigner p256 = new ECDSASigner(AlgorithmKeys.P_256);
    JWSSigner p384 = new ECDSASigner(AlgorithmKeys.P_384);
    bad("T3-every-ES256-on-P-384", token(p256, "ES256", "p384"));
    bad("T3-every-ES384-on-P-256", token(p384, "ES384", "p256"));
    bad("T3-every-ES384-said-ES256", token(p384, "ES384", "ES256", "p384"));
    bad("T3-every-ES256-by-key-of-ES384", token(p256, "ES256", "p256-ES384"));
    bad("T3-every-ES256-said-ES256K", token(p256, "ES256", "ES256K", "p256"));
    bad("T3-every-ES256-on-RSA", token(p256, "ES256", "rsa"));
    bad("T3-every-ES256-said-RS256", token(p256, "ES256", "RS256", "p256"));
    bad("T4-every-ES256-use-enc", token(p256, "ES256", "p256-enc"));
    bad("T4-every-ES256-private", token(p256, "ES256", "p256-private"));
  }

  /** Signatures of P-256 whose two numbers are no numbers of the curve, or not in their places. */
  private void oddPoints() throws JOSEException {
    String input = input("ES256", "p256");
    byte[] signature = sign(new ECDSASigner(AlgorithmKeys.P_256), "ES256", input);
    byte[] r = Arrays.copyOf(signature, P_256_BYTES);
    byte[] s = Arrays.copyOfRange(signature, P_256_BYTES, signature.length);
    byte[] zero = new byte[P_256_BYTES];
    byte[] order = fixed(AlgorithmKeys.P_256.getCurve().toECParameterSpec().getOrder());
    bad("T3-every-r-zero", token(input, joined(zero, s)));
    bad("T3-every-s-zero", token(input, joined(r, zero)));
    bad("T3-every-r-order", token(input, joined(order, s)));
    bad("T3-every-s-order", token(input, joined(r, order)));
    bad("T3-every-swapped", token(input, joined(s, r)));
    byte[] led = new byte[1];
    bad("T3-every-led-by-zeros", token(input, joined(joined(led, r), joined(led, s))));
  }

  private static byte[] fixed(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return Arrays.copyOfRange(bytes, bytes.length - P_256_BYTES, bytes.length);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private void edwards() {
    for (String name : List.of("EdDSA", "Ed25519")) {
      String input = input(name, "ed");
      byte[] signature = signEdwards(input);
      add("T3-every-" + name, token(input, signature), true);
      bad("T3-every-spoilt-" + name, token(input, flipped(signature)));
      bad("T3-every-zeros-" + name, token(input, new byte[signature.length]));
      bad("T3-every-short-" + name, token(input, Arrays.copyOf(signature, signature.length - 1)));
      bad("T3-every-long-" + name, token(input, Arrays.copyOf(signature, signature.length + 1)));
      bad("T3-every-malleable-" + name, token(input, malleable(signature)));
    }
    add("T3-every-EdDSA-by-its-key", edwards("EdDSA", "ed-EdDSA"), true);
    bad("T3-every-Ed25519-by-key-of-EdDSA", edwards("Ed25519", "ed-EdDSA"));
    bad("T3-every-EdDSA-by-key-of-X25519", edwards("EdDSA", "ed-X25519"));
    bad("T3-every-EdDSA-said-Ed448", edwards("Ed448", "ed"));
    bad("T3-every-EdDSA-on-P-256", edwards("EdDSA", "p256"));
    bad("T3-every-EdDSA-said-ES256", edwards("ES256", "p256"));
  }

  private static String edwards(String said, String keyId) {
    String input = input(said, keyId);
    return token(input, signEdwards(input));
  }

  private static byte[] signEdwards(String input) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(AlgorithmKeys.ED25519.getPrivate());
      signature.update(input.getBytes(StandardCharsets.US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** The same with the group's order added to its second number, which is little-endian (RFC 8032 section 8.4). */
  private static byte[] malleable(byte[] signature) {
    int half = signature.length / 2;
    byte[] number = reversed(Arrays.copyOfRange(signature, half, signature.length));
    byte[] sum = new BigInteger(1, number).add(ED25519_ORDER).toByteArray();
    byte[] other = new byte[half];
    System.arraycopy(sum, 0, other, half - sum.length, sum.length);
    return joined(Arrays.copyOf(signature, half), reversed(other));
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  private void noneAndMacs() throws JOSEException {
    bad("T1-every-none", input("none", "rsa") + ".");
    bad("T1-every-none-signed", token(input("none", "rsa"), new byte[P_256_BYTES]));
    JWSSigner bytes = new MACSigner(AlgorithmKeys.edwardsBytes());
    bad("T2-every-HS256-edwards", token(bytes, "HS256", "ed"));
    JWSSigner point = new MACSigner(AlgorithmKeys.P_256.getX().decode());
    bad("T2-every-HS256-point", token(point, "HS256", "p256"));
    JWSSigner der = new MACSigner(AlgorithmKeys.RSA.publicKey().getEncoded());
    bad("T2-every-HS256-der", token(der, "HS256", "rsa"));
  }
}
