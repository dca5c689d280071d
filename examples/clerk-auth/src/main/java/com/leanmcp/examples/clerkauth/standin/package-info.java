/**
 * A stand-in for Clerk on this machine, to try the example without an account.
 */
@NullMarked
package com.leanmcp.examples.clerkauth.standin;

import org.jspecify.annotations.NullMarked;
