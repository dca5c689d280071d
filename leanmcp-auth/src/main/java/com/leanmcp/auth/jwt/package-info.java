/**
 * JSON Web Tokens (RFC 7519) in compact form: their text, their header, their claims.
 */
@NullMarked
package com.leanmcp.auth.jwt;

import org.jspecify.annotations.NullMarked;
