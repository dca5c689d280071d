package com.leanmcp.protocol;

import com.leanmcp.json.JsonException;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what a call has to know in its next run, so that the client can keep it: with AES-256-GCM, bound to the caller and to
 * the request, for a while. Any node with the same key goes on with it (2026-07-28, Multi Round-Trip Requests). Thread-safe.
 */
final class RequestStates {
  /** How many characters a sealed state has at most. */
  static final int LONGEST = 256 * 1024;

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int IV_BYTES = 12;
  private static final int ID_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final byte[] PURPOSE =
      "leanmcp request state 1".getBytes(StandardCharsets.US_ASCII);

  private final SecretKeySpec key;
  private final Duration lifetime;
  private final ReplayGuard replays;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  RequestStates(byte[] key, Duration lifetime, ReplayGuard replays, Clock clock) {
    this.key = new SecretKeySpec(key, "AES");
    this.lifetime = lifetime;
    this.replays = replays;
    this.clock = clock;
  }

  /**
   * Seals a journal for this caller and request. Never the same text twice.
   *
   * @throws IllegalStateException if it gets too long
   */
  String seal(Journal journal, String caller, String request) {
    byte[] id = bytes(ID_BYTES);
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("i", new JsonString(encode(id)));
    members.put(
        "e", new JsonNumber(BigDecimal.valueOf(clock.instant().plus(lifetime).getEpochSecond())));
    members.put("c", new JsonString(caller));
    members.put("q", new JsonString(request));
    members.put("j", journal.toJson());
    JsonWriter out = new JsonWriter();
    new JsonObject(members).write(out);
    byte[] iv = bytes(IV_BYTES);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, iv, out.toBytes()).orElseThrow();
    byte[] both = Arrays.copyOf(iv, iv.length + sealed.length);
    System.arraycopy(sealed, 0, both, iv.length, sealed.length);
    String text = encode(both);
    if (text.length() > LONGEST) {
      throw new IllegalStateException("what a call was answered and remembers gets too long: "
          + text.length() + " characters of at most " + LONGEST);
    }
    return text;
  }

  /** The journal of this text, if it was sealed for this caller and request, is not too old and was not used before. */
  Optional<Journal> open(String text, String caller, String request) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return decode(text)
        .filter(bytes -> bytes.length > IV_BYTES)
        .flatMap(bytes -> crypt(
            Cipher.DECRYPT_MODE,
            Arrays.copyOf(bytes, IV_BYTES),
            Arrays.copyOfRange(bytes, IV_BYTES, bytes.length)))
        .flatMap(RequestStates::json)
        .filter(state -> state.string("c").filter(caller::equals).isPresent())
        .filter(state -> state.string("q").filter(request::equals).isPresent())
        .filter(this::isTimely)
        .flatMap(state -> state.get("j"))
        .filter(JsonObject.class::isInstance)
        .flatMap(journal -> Journal.read((JsonObject) journal));
  }

  private boolean isTimely(JsonObject state) {
    if (!(state.get("e").orElse(state) instanceof JsonNumber expires)) {
      return false;
    }
    Instant end = Instant.ofEpochSecond(expires.value().longValue());
    return clock.instant().isBefore(end)
        && state.string("i").filter(id -> replays.isFirst(id, end)).isPresent();
  }

  private static Optional<JsonObject> json(byte[] bytes) {
    try (JsonReader in = JsonReader.of(bytes)) {
      return JsonValue.read(in) instanceof JsonObject object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonException e) {
      return Optional.empty(); // sealed with this key, but by a server of another format
    }
  }

  private Optional<byte[]> crypt(int mode, byte[] iv, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
      cipher.updateAAD(PURPOSE);
      return Optional.of(cipher.doFinal(text));
    } catch (GeneralSecurityException e) {
      return Optional.empty(); // nothing that was sealed with this key
    }
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Optional<byte[]> decode(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
