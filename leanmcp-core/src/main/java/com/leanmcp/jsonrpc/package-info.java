/**
 * The JSON-RPC 2.0 envelope, read as slices of the one request buffer.
 */
@NullMarked
package com.leanmcp.jsonrpc;

import org.jspecify.annotations.NullMarked;
