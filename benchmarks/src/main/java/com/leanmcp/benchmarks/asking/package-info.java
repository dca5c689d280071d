/** What it costs a server that many users have not answered yet. */
@NullMarked
package com.leanmcp.benchmarks.asking;

import org.jspecify.annotations.NullMarked;
