/** What the processor costs at compile time. */
@NullMarked
package com.leanmcp.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
