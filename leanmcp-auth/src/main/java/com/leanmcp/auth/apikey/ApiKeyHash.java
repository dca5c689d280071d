package com.leanmcp.auth.apikey;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of a key: HMAC-SHA-256 over it, by a salt of its own. A key has 256 random bits, so there is nothing to be
 * guessed and no slow hash is needed. It does not print.
 */
record ApiKeyHash(byte[] salt, byte[] hash) {
  static final int SALT_BYTES = 16;
  static final int HASH_BYTES = 32;

  static ApiKeyHash of(byte[] salt, String key) {
    return new ApiKeyHash(salt, hash(salt, key));
  }

  /** Whether this is the hash of that key; takes the same time either way. */
  boolean matches(String key) {
    return MessageDigest.isEqual(hash, hash(salt, key));
  }

  private static byte[] hash(byte[] salt, String key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt, "HmacSHA256"));
      return mac.doFinal(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApiKeyHash that
        && Arrays.equals(salt, that.salt)
        && MessageDigest.isEqual(hash, that.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(salt);
  }

  @Override
  public String toString() {
    return "ApiKeyHash[***]";
  }
}
