/**
 * JSON text in and out, over bytes, with limits.
 */
@NullMarked
package com.leanmcp.json;

import org.jspecify.annotations.NullMarked;
