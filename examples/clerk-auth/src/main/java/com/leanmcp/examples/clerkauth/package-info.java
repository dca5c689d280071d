/**
 * An MCP server whose tools are open to the users of a Clerk application.
 */
@NullMarked
package com.leanmcp.examples.clerkauth;

import org.jspecify.annotations.NullMarked;
