package com.leanmcp.protocol;

import com.leanmcp.protocol.SessionStore.SessionKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Mints session ids and reads them: the session itself, signed with HMAC-SHA-256, in base64url. No node keeps anything, and
 * any node with the same key serves any session.
 */
public final class SessionIds {
  /** How long a session lasts. */
  static final Duration LIFETIME = Duration.ofHours(24);

  /** Longer than any process runs. */
  private static final Duration ENDLESS = Duration.ofDays(36_525);

  /** How many bytes a key has at least. */
  public static final int KEY_BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int MAC_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int HASH_BYTES = 16;
  private static final int LONGEST_ID = 1024;
  private static final byte FORMAT = 1;

  /** Never used itself but copied: to look for a provider costs more than to sign an id. */
  private final Mac unused;

  private final Clock clock;
  private final Duration lifetime;
  private final SecureRandom random = new SecureRandom();

  /**
   * Session ids signed with this key.
   *
   * @throws IllegalArgumentException if the key has less than {@value #KEY_BYTES} bytes
   */
  public SessionIds(byte[] key, Clock clock) {
    this(key, clock, LIFETIME);
  }

  private SessionIds(byte[] key, Clock clock, Duration lifetime) {
    if (key.length < KEY_BYTES) {
      throw new IllegalArgumentException(
          "the session key has to have at least " + KEY_BYTES + " bytes");
    }
    this.unused = mac(new SecretKeySpec(key, ALGORITHM));
    this.clock = clock;
    this.lifetime = lifetime;
  }

  /** Ids of sessions that last as long as this process, which alone knows the key: those of a pipe. */
  public static SessionIds ofProcess() {
    return new SessionIds(randomKey(), Clock.systemUTC(), ENDLESS);
  }

  /** A key for this process alone: its sessions end with it. */
  public static byte[] randomKey() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }

  /** A new id for a session that begins now. */
  String open(
      ProtocolRevision revision,
      int capabilities,
      String name,
      String version,
      Optional<byte[]> principal) {
    Instant now = clock.instant();
    byte[] payload = write(
        new Session(revision, capabilities, name, version, principal, now, now.plus(lifetime)));
    byte[] id = Arrays.copyOf(payload, payload.length + MAC_BYTES);
    System.arraycopy(mac(payload), 0, id, payload.length, MAC_BYTES);
    return encode(id);
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A session and how stores know it. */
  record Found(Session session, SessionKey key) {}

  /** The session of this id, if this server's key signed it and it has not expired. */
  Optional<Found> find(String id) {
    if (id.length() > LONGEST_ID) {
      return Optional.empty();
    }
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(id);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (bytes.length <= MAC_BYTES || !encode(bytes).equals(id)) {
      return Optional.empty();
    }
    byte[] payload = Arrays.copyOf(bytes, bytes.length - MAC_BYTES);
    byte[] signature = Arrays.copyOfRange(bytes, payload.length, bytes.length);
    return MessageDigest.isEqual(signature, mac(payload))
        ? read(payload)
            .filter(session -> clock.instant().isBefore(session.expires()))
            .map(session -> new Found(session, key(session, signature)))
        : Optional.empty();
  }

  /** The signature alone tells sessions apart, and nobody can make an id of it. */
  private static SessionKey key(Session session, byte[] signature) {
    String hash = encode(Arrays.copyOf(signature, HASH_BYTES));
    return new SessionKey(hash, session.issued(), session.expires());
  }

  /** A key for another purpose, of 32 bytes, which tells nothing of this one. */
  byte[] derive(String purpose) {
    return mac(purpose.getBytes(StandardCharsets.UTF_8));
  }

  private static Mac mac(SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private byte[] mac(byte[] payload) {
    try {
      return ((Mac) unused.clone()).doFinal(payload);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("HmacSHA256 of this provider cannot be copied", e);
    }
  }

  private byte[] write(Session session) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      out.write(nonce);
      out.writeUTF(session.revision().text());
      out.writeInt(session.capabilities());
      out.writeUTF(session.clientName());
      out.writeUTF(session.clientVersion());
      byte[] principal = session.principal().orElse(new byte[0]);
      out.writeByte(principal.length);
      out.write(principal);
      out.writeLong(session.issued().getEpochSecond());
      out.writeLong(session.expires().getEpochSecond());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Optional<Session> read(byte[] payload) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
      if (in.readByte() != FORMAT || in.skipBytes(NONCE_BYTES) != NONCE_BYTES) {
        return Optional.empty();
      }
      Optional<ProtocolRevision> revision = ProtocolRevision.legacy(in.readUTF());
      int capabilities = in.readInt();
      String name = in.readUTF();
      String version = in.readUTF();
      byte[] principal = in.readNBytes(in.readByte());
      Instant issued = Instant.ofEpochSecond(in.readLong());
      Instant expires = Instant.ofEpochSecond(in.readLong());
      return revision.map(known -> new Session(
          known,
          capabilities,
          name,
          version,
          principal.length == 0 ? Optional.empty() : Optional.of(principal),
          issued,
          expires));
    } catch (IOException e) {
      return Optional.empty(); // signed with this key, but by a server of another format
    }
  }
}
