/** The goals of the Maven plugin: each reads its parameters from Maven and hands them to a room of its own. */
@NullMarked
package com.leanmcp.maven;

import org.jspecify.annotations.NullMarked;
