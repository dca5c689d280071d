package com.leanmcp.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** A signing key of a Clerk that is not there. */
public final class TestKey {
  /** Making keys is slow; tests that need no more than two share these. */
  public static final TestKey ONE = new TestKey("ins_one", 2048);

  public static final TestKey TWO = new TestKey("ins_two", 2048);

  private final String id;
  private final KeyPair pair;

  public TestKey(String id, int bits) {
    this.id = id;
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      this.pair = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  public String id() {
    return id;
  }

  public PrivateKey privateKey() {
    return pair.getPrivate();
  }

  public RSAPublicKey publicKey() {
    return (RSAPublicKey) pair.getPublic();
  }

  /** The public key as Clerk publishes it, under this id and with these members more. */
  public String jwk(String keyId, String more) {
    return "{\"kty\":\"RSA\",\"kid\":\"" + keyId + "\",\"n\":\""
        + unsigned(publicKey().getModulus().toByteArray()) + "\",\"e\":\"AQAB\"" + more + "}";
  }

  public String jwk() {
    return jwk(id, ",\"use\":\"sig\",\"alg\":\"RS256\"");
  }

  public static String set(String... jwks) {
    return "{\"keys\":[" + String.join(",", jwks) + "]}";
  }

  /** A token of this header and these claims, signed by this key whatever they say. */
  public String sign(String header, String claims) {
    return sign(header.getBytes(StandardCharsets.UTF_8), claims.getBytes(StandardCharsets.UTF_8));
  }

  public String sign(byte[] header, byte[] claims) {
    String input = base64(header) + "." + base64(claims);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(input.getBytes(StandardCharsets.US_ASCII));
      return input + "." + base64(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  public static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String unsigned(byte[] bytes) {
    return base64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }
}
