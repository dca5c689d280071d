package com.leanmcp.protocol;

import com.leanmcp.access.BearerToken;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a request says beside its body.
 *
 * @param carrier what brought the message
 * @param version {@code MCP-Protocol-Version}
 * @param method {@code Mcp-Method}
 * @param name {@code Mcp-Name}
 * @param session {@code Mcp-Session-Id}; over a pipe, the id of the session that its {@code initialize} opened
 * @param lastEvent {@code Last-Event-ID}
 * @param parameters {@code Mcp-Param-<name>}, by that name
 * @param peer the address that the message came from; empty over a pipe
 * @param credential the bearer token of the header; over a pipe, that of the process
 */
public record Hints(
    Carrier carrier,
    HeaderHint version,
    HeaderHint method,
    HeaderHint name,
    HeaderHint session,
    HeaderHint lastEvent,
    Function<String, HeaderHint> parameters,
    Supplier<String> peer,
    BearerToken credential) {

  /** The token that counts where the message itself carries {@code own}; over a pipe that of the process stands back. */
  BearerToken credential(BearerToken own) {
    return carrier == Carrier.PIPE && !(own instanceof BearerToken.Absent)
        ? own
        : credential.and(own);
  }

  /** What brings messages. */
  public enum Carrier {
    /** HTTP: a request has headers and a way back of its own. */
    HTTP,
    /** Standard input: messages have no headers, and all share one way back. */
    PIPE
  }

  /** The hints of a message without headers, in this session if there is one. */
  public static Hints pipe(HeaderHint session, BearerToken credential) {
    return new Hints(
        Carrier.PIPE,
        HeaderHint.ABSENT,
        HeaderHint.ABSENT,
        HeaderHint.ABSENT,
        session,
        HeaderHint.ABSENT,
        name -> HeaderHint.ABSENT,
        () -> "",
        credential);
  }
}
