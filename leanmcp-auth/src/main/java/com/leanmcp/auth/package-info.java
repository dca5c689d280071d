/**
 * Providers of authentication: a token in, an AuthUser out; Clerk is built in.
 */
@NullMarked
package com.leanmcp.auth;

import org.jspecify.annotations.NullMarked;
