/**
 * Tools about tokens.
 */
@NullMarked
package com.leanmcp.examples.clerkauth.auth;

import org.jspecify.annotations.NullMarked;
