/** What Maven tells the forked JVM of leanmcp:dev about the project, once: plain data in a file. */
@NullMarked
package com.leanmcp.maven.plan;

import org.jspecify.annotations.NullMarked;
