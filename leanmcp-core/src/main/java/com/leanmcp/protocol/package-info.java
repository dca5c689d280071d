/**
 * The Model Context Protocol: one class for each method, both eras.
 */
@NullMarked
package com.leanmcp.protocol;

import org.jspecify.annotations.NullMarked;
