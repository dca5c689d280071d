/**
 * Process variables, .env and secrets.
 */
@NullMarked
package com.leanmcp.environment;

import org.jspecify.annotations.NullMarked;
