package com.leanmcp.maven.watch;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A file's contents at one moment, as a digest, and the attributes that tell cheaply that they are still the same.
 *
 * @param settled whether the file was old enough when read for its time stamp to be trusted
 */
record Fingerprint(long size, long modified, String digest, boolean settled) {
  // Some file systems keep times to the second or two, so two saves of equal length can look alike.
  private static final long COARSEST_CLOCK_MILLIS = 2_000;

  static Fingerprint of(Path file, BasicFileAttributes attributes) throws IOException {
    long age = System.currentTimeMillis() - attributes.lastModifiedTime().toMillis();
    return new Fingerprint(
        attributes.size(),
        attributes.lastModifiedTime().toMillis(),
        digest(Files.readAllBytes(file)),
        age > COARSEST_CLOCK_MILLIS);
  }

  boolean stillHolds(BasicFileAttributes attributes) {
    return settled
        && size == attributes.size()
        && modified == attributes.lastModifiedTime().toMillis();
  }

  private static String digest(byte[] contents) {
    try {
      return new BigInteger(MessageDigest.getInstance("SHA-256").digest(contents)).toString(36);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
