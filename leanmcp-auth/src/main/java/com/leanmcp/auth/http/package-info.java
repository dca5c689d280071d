/**
 * Calls to the provider: bounded in time and length, to addresses that configuration names.
 */
@NullMarked
package com.leanmcp.auth.http;

import org.jspecify.annotations.NullMarked;
