/** What the user edits, and when it holds other bytes than before. */
@NullMarked
package com.leanmcp.maven.watch;

import org.jspecify.annotations.NullMarked;
