/** What is kept of calls that run as tasks, and where (MCP extension {@code io.modelcontextprotocol/tasks}). */
@NullMarked
package com.leanmcp.task;

import org.jspecify.annotations.NullMarked;
