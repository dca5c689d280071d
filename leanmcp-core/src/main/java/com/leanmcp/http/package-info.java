/**
 * The HTTP door. The only room that knows Undertow, status codes and headers.
 */
@NullMarked
package com.leanmcp.http;

import org.jspecify.annotations.NullMarked;
