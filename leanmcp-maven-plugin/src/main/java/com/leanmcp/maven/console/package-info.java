/** The lines leanmcp:dev writes between those of the program. */
@NullMarked
package com.leanmcp.maven.console;

import org.jspecify.annotations.NullMarked;
