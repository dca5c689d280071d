/**
 * How much runs at once, and how to wait until it is done: what every door needs to run calls.
 */
@NullMarked
package com.leanmcp.execution;

import org.jspecify.annotations.NullMarked;
