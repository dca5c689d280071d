package com.leanmcp.auth.oauth;

import java.net.URI;
import java.util.Optional;

/**
 * What an issuer says of itself (RFC 8414 section 2).
 *
 * @param keys its {@code jwks_uri}
 * @param tokens its {@code token_endpoint}, where it is on the issuer's host
 */
public record ServerMetadata(URI keys, Optional<URI> tokens) {}
