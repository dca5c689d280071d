package com.leanmcp.tests.clerk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** A signing key of a Clerk that is not there. */
public final class Signer {
  private static final int BITS = 2048;

  private final String id;
  private final KeyPair pair;

  /** A new key under this id. */
  public Signer(String id) {
    this.id = id;
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      this.pair = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** The public key as an issuer publishes it, with these members more. */
  public String jwk(String more) {
    byte[] modulus = ((RSAPublicKey) pair.getPublic()).getModulus().toByteArray();
    byte[] unsigned = modulus[0] == 0 ? Arrays.copyOfRange(modulus, 1, modulus.length) : modulus;
    return "{\"kty\":\"RSA\",\"kid\":\"" + id + "\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\""
        + base64(unsigned) + "\",\"e\":\"AQAB\"" + more + "}";
  }

  /** A token of this type with these claims, signed by this key under its own id. */
  public String sign(String type, String claims) {
    return signAs(id, type, claims);
  }

  /** A token that says it is signed by the key of another id. */
  public String signAs(String keyId, String type, String claims) {
    return signHeader(
        "{\"alg\":\"RS256\",\"kid\":\"" + keyId + "\",\"typ\":\"" + type + "\"}", claims);
  }

  /** A token of this header, signed whatever it says. */
  public String signHeader(String header, String claims) {
    String input = base64(header.getBytes(StandardCharsets.UTF_8)) + "."
        + base64(claims.getBytes(StandardCharsets.UTF_8));
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(input.getBytes(StandardCharsets.US_ASCII));
      return input + "." + base64(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
