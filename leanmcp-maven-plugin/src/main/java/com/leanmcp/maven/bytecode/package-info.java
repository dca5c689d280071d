/** What compiled classes tell about themselves, read from their files without loading them. */
@NullMarked
package com.leanmcp.maven.bytecode;

import org.jspecify.annotations.NullMarked;
