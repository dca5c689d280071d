/**
 * The token endpoint of an OAuth 2 authorization server (RFC 6749).
 */
@NullMarked
package com.leanmcp.auth.oauth;

import org.jspecify.annotations.NullMarked;
