/**
 * JSON text in and out, over bytes, with limits. The only room that knows jackson-core.
 */
@NullMarked
package com.leanmcp.json;

import org.jspecify.annotations.NullMarked;
