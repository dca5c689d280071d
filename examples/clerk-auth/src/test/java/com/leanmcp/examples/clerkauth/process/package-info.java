/**
 * The example in a process of its own, as its users run it.
 */
@NullMarked
package com.leanmcp.examples.clerkauth.process;

import org.jspecify.annotations.NullMarked;
