/**
 * Shows what clients see of a server, without one: as a table, as JSON or as Markdown.
 */
@NullMarked
package com.leanmcp.maven.inspect;

import org.jspecify.annotations.NullMarked;
