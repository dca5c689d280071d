/** What a call may ask its client while it runs: its user, its model, its folders (MCP specification, Client Features). */
@NullMarked
package com.leanmcp.ask;

import org.jspecify.annotations.NullMarked;
