package com.leanmcp.protocol;

import com.leanmcp.access.AuthUser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a client that opened with {@code initialize} said then; it travels in the session id itself.
 *
 * @param capabilities the client's capabilities, as bits of {@link ClientCapability}
 * @param clientName at most 64 characters of the client's name
 * @param clientVersion at most 64 characters of the client's version
 * @param principal whom the session is bound to, as {@link #principal(AuthUser)}; nobody where it was opened without a token
 */
record Session(
    ProtocolRevision revision,
    int capabilities,
    String clientName,
    String clientVersion,
    Optional<byte[]> principal,
    Instant issued,
    Instant expires) {

  private static final int LONGEST = 64;
  private static final int PRINCIPAL_BYTES = 16;

  Session {
    clientName = cut(clientName);
    clientVersion = cut(clientVersion);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** Whether the caller may use this session: everybody if it is bound to nobody. */
  boolean serves(Optional<AuthUser> caller) {
    return principal.isEmpty()
        || caller.isPresent() && MessageDigest.isEqual(principal.get(), principal(caller.get()));
  }

  /** A hash that stands for a user: of the issuer and the subject. */
  static byte[] principal(AuthUser user) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(user.issuer().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      byte[] hash = digest.digest(user.sub().getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(hash, PRINCIPAL_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }
}
