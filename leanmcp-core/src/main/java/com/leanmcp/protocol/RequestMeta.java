package com.leanmcp.protocol;

import com.leanmcp.access.BearerToken;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

  private static final List<String> MEMBERS =
      List.of(PREFIX + "protocolVersion", PREFIX + "clientCapabilities", "authorization");

  /** Reads the value the reader stands on, to its end. */
  static RequestMeta read(JsonReader in, Consumer<String> mistakes) {
    if (in.kind() != JsonKind.OBJECT) {
      in.skip();
      return ABSENT;
    }
    boolean claimsModern = false;
    Optional<String> version = Optional.empty();
    boolean capabilities = false;
    BearerToken credential = BearerToken.ABSENT;
    int seen = 0;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      int bit = 1 << MEMBERS.indexOf(name) + 1;
      if ((seen & bit & ~1) != 0) {
        mistakes.accept("params._meta has " + name + " more than once");
      }
      seen |= bit;
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
