/** Seats of a theater, which an agent books and its user confirms. */
@NullMarked
package com.leanmcp.examples.elicitation;

import org.jspecify.annotations.NullMarked;
