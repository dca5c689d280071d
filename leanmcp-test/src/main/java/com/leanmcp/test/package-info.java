/**
 * Kits for the tests of those who build on LeanMCP: extend a class here, say what is yours, and run its tests with JUnit.
 */
@NullMarked
package com.leanmcp.test;

import org.jspecify.annotations.NullMarked;
