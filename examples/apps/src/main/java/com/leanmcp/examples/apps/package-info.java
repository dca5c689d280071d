/** Seats that a user picks in a view. */
@NullMarked
package com.leanmcp.examples.apps;

import org.jspecify.annotations.NullMarked;
