/** MCP servers side by side over HTTP: the same work, asked of each by the same load. */
@NullMarked
package com.leanmcp.benchmarks.http;

import org.jspecify.annotations.NullMarked;
