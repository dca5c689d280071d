package com.leanmcp.protocol;

import com.leanmcp.access.BearerToken;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import java.util.Optional;

/**
 * What the {@code _meta} of a request says (2026-07-28, Base Protocol, _meta).
 *
 * @param claimsModern whether it names a protocol version at all, be it malformed
 * @param protocolVersion the version it names, if that is a string
 * @param hasClientCapabilities whether it has the client's capabilities, an object
 * @param credential the token it carries
 */
record RequestMeta(
    boolean claimsModern,
    Optional<String> protocolVersion,
    boolean hasClientCapabilities,
    BearerToken credential) {

  static final RequestMeta ABSENT =
      new RequestMeta(false, Optional.empty(), false, BearerToken.ABSENT);

  private static final String PREFIX = "io.modelcontextprotocol/";

  /** Reads the value the reader stands on, to its end. */
  static RequestMeta read(JsonReader in) {
    if (in.kind() != JsonKind.OBJECT) {
      in.skip();
      return ABSENT;
    }
    boolean claimsModern = false;
    Optional<String> version = Optional.empty();
    boolean capabilities = false;
    BearerToken credential = BearerToken.ABSENT;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case PREFIX + "protocolVersion" -> {
          claimsModern = true;
          version = in.kind() == JsonKind.STRING ? Optional.of(in.string()) : Optional.empty();
        }
        case PREFIX + "clientCapabilities" -> capabilities = in.kind() == JsonKind.OBJECT;
        case "authorization" -> credential = credential.and(BearerToken.ofMetadata(in));
        default -> {}
      }
      in.skip();
    }
    return new RequestMeta(claimsModern, version, capabilities, credential);
  }
}
