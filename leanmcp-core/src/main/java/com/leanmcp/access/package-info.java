/**
 * Who may call: the SPI of authentication, the caller, and the decision.
 */
@NullMarked
package com.leanmcp.access;

import org.jspecify.annotations.NullMarked;
