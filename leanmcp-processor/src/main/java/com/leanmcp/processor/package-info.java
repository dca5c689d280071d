/**
 * The two processors javac runs: they find the types, and pass them from reading to checking to writing.
 */
@NullMarked
package com.leanmcp.processor;

import org.jspecify.annotations.NullMarked;
