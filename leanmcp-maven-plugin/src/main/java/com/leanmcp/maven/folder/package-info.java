/** Whole folders: copied, mirrored, deleted. */
@NullMarked
package com.leanmcp.maven.folder;

import org.jspecify.annotations.NullMarked;
