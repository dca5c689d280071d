/**
 * The door of standard input and output: one message on a line.
 */
@NullMarked
package com.leanmcp.stdio;

import org.jspecify.annotations.NullMarked;
