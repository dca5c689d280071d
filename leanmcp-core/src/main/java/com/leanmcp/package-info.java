/** The front door: {@link com.leanmcp.McpServer}. */
@NullMarked
package com.leanmcp;

import org.jspecify.annotations.NullMarked;
