package com.leanmcp.auth.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands for a token where it is remembered: the SHA-256 of all its bytes, so that memory holds no tokens. */
public record TokenDigest(String hex) {
  /** The digest of this token. */
  public static TokenDigest of(String token) {
    try {
      byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
      return new TokenDigest(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
