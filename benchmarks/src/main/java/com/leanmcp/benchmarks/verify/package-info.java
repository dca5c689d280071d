/** What verifying a token costs. */
@NullMarked
package com.leanmcp.benchmarks.verify;

import org.jspecify.annotations.NullMarked;
