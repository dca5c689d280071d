/** Edit, save, served: watch the sources, build, and run the last version that built in a process of its own. */
@NullMarked
package com.leanmcp.maven.dev;

import org.jspecify.annotations.NullMarked;
