package com.leanmcp.protocol;

import com.leanmcp.access.BearerToken;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the {@code _meta} of a request says (2026-07-28, Base Protocol, _meta).
 *
 * @param claimsModern whether it names a protocol version at all, be it malformed
 * @param protocolVersion the version it names, if that is a string
 * @param clientCapabilities the client's capabilities, if they are an object
 * @param clientInfo the client's name and version
 * @param logLevel the least level of log messages that are wanted
 * @param progressToken what progress is reported under, if it is a string or an integer
 * @param credential the token it carries
 * @param whole all of it, if it is an object
 */
record RequestMeta(
    boolean claimsModern,
    Optional<String> protocolVersion,
    Optional<JsonSlice> clientCapabilities,
    Optional<JsonSlice> clientInfo,
    Optional<JsonSlice> logLevel,
    Optional<JsonSlice> progressToken,
    BearerToken credential,
    Optional<JsonSlice> whole) {

  static final RequestMeta ABSENT = new RequestMeta(
      false,
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      BearerToken.ABSENT,
      Optional.empty());

  private static final String PREFIX = "io.modelcontextprotocol/";
  private static final String AUTHORIZATION = "authorization";
  private static final List<String> MEMBERS = List.of(
      PREFIX + "protocolVersion",
      PREFIX + "clientCapabilities",
      PREFIX + "clientInfo",
      PREFIX + "logLevel",
      "progressToken",
      AUTHORIZATION);

  /** Whether a member carries a credential, so that no tool may see it. */
  static boolean isSecret(String member) {
    return member.equals(AUTHORIZATION);
  }

  /** Reads the value the reader stands on, to its end. */
  static RequestMeta read(JsonReader in, Consumer<String> mistakes) {
    if (in.kind() != JsonKind.OBJECT) {
      in.skip();
      return ABSENT;
    }
    int begin = in.position();
    boolean claimsModern = false;
    Optional<String> version = Optional.empty();
    Optional<JsonSlice> capabilities = Optional.empty();
    Optional<JsonSlice> clientInfo = Optional.empty();
    Optional<JsonSlice> logLevel = Optional.empty();
    Optional<JsonSlice> progressToken = Optional.empty();
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
        case PREFIX + "clientCapabilities" -> capabilities = object(in);
        case PREFIX + "clientInfo" -> clientInfo = object(in);
        case PREFIX + "logLevel" -> logLevel = present(in);
        case "progressToken" -> progressToken = token(in);
        case AUTHORIZATION -> credential = credential.and(BearerToken.ofMetadata(in));
        default -> {}
      }
      in.skip();
    }
    return new RequestMeta(
        claimsModern,
        version,
        capabilities,
        clientInfo,
        logLevel,
        progressToken,
        credential,
        Optional.of(in.since(begin)));
  }

  private static Optional<JsonSlice> object(JsonReader in) {
    return in.kind() == JsonKind.OBJECT ? Optional.of(in.slice()) : Optional.empty();
  }

  /** Anything but a string or an integer is no token, and must not be sent back as one. */
  private static Optional<JsonSlice> token(JsonReader in) {
    boolean token = in.kind() == JsonKind.STRING || in.kind() == JsonKind.NUMBER && in.isWhole();
    return token ? Optional.of(in.slice()) : Optional.empty();
  }

  private static Optional<JsonSlice> present(JsonReader in) {
    return in.kind() == JsonKind.NULL ? Optional.empty() : Optional.of(in.slice());
  }
}
