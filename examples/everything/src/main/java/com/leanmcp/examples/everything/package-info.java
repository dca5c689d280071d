/** The fixtures of the official conformance suite, written as a user would write them. */
@NullMarked
package com.leanmcp.examples.everything;

import org.jspecify.annotations.NullMarked;
