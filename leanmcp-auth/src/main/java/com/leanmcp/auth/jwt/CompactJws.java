package com.leanmcp.auth.jwt;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The compact form of a signed message (RFC 7515 section 7.1): three parts in canonical base64url. What they mean is not
 * looked at, so nothing here says that the signature is good.
 *
 * @param header the bytes of the protected header, never empty
 * @param payload the bytes that are signed for, possibly none
 * @param signed the ASCII bytes the signature is made over (RFC 7515 section 5.1)
 * @param signature in base64url, canonical, never empty
 */
public record CompactJws(byte[] header, byte[] payload, byte[] signed, String signature) {
  private static final byte[] NOTHING = {};

  /** Stands for a message whose bytes are not kept. */
  static final CompactJws FORGOTTEN = new CompactJws(NOTHING, NOTHING, NOTHING, "");

  /** The message this text spells; empty if it spells none. Its length is the caller's to bound. */
  public static Optional<CompactJws> read(String text) {
    int first = text.indexOf('.');
    int last = text.lastIndexOf('.');
    if (first < 0 || first == last) {
      return Optional.empty();
    }
    String body = text.substring(first + 1, last);
    String signature = text.substring(last + 1);
    Optional<byte[]> header = Base64Url.decode(text.substring(0, first));
    Optional<byte[]> payload = body.isEmpty() ? Optional.of(NOTHING) : Base64Url.decode(body);
    if (header.isEmpty() || payload.isEmpty() || Base64Url.decode(signature).isEmpty()) {
      return Optional.empty();
    }
    byte[] signed = text.substring(0, last).getBytes(StandardCharsets.US_ASCII);
    return Optional.of(new CompactJws(header.get(), payload.get(), signed, signature));
  }

  @Override
  public String toString() {
    return "CompactJws[***]";
  }
}
