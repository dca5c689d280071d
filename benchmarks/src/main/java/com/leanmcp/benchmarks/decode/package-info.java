/** Decoding and validating arguments, generated against written by hand. */
@NullMarked
package com.leanmcp.benchmarks.decode;

import org.jspecify.annotations.NullMarked;
