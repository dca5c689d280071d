package com.leanmcp.protocol;

import com.leanmcp.access.BearerToken;

/**
 * What a request says beside its body.
 *
 * @param version {@code MCP-Protocol-Version}
 * @param method {@code Mcp-Method}
 * @param name {@code Mcp-Name}
 * @param session {@code Mcp-Session-Id}
 * @param credential the bearer token of the header
 */
public record Hints(
    HeaderHint version,
    HeaderHint method,
    HeaderHint name,
    HeaderHint session,
    BearerToken credential) {}
