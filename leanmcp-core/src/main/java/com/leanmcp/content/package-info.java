/**
 * What servers and models say to each other, as data: contents, prompts, resources (MCP schema).
 */
@NullMarked
package com.leanmcp.content;

import org.jspecify.annotations.NullMarked;
