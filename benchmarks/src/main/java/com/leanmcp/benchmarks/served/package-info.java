/** Our server as the HTTP benchmark runs it: the tools that every contender has. */
@NullMarked
package com.leanmcp.benchmarks.served;

import org.jspecify.annotations.NullMarked;
