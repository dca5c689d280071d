/**
 * Calls a tool of a program that is started for it, as a client would.
 */
@NullMarked
package com.leanmcp.maven.call;

import org.jspecify.annotations.NullMarked;
