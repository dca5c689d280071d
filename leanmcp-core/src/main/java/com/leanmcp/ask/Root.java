package com.leanmcp.ask;

import java.util.Optional;

/**
 * A folder or file that a client works on (MCP schema, Root).
 *
 * @param uri where it is, as the client spells it
 */
public record Root(String uri, Optional<String> name) {}
