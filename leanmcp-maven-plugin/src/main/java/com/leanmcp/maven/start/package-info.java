/** What was packaged, run as in production. */
@NullMarked
package com.leanmcp.maven.start;

import org.jspecify.annotations.NullMarked;
