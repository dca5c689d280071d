/**
 * What changed from one surface to another, and what it means for clients.
 */
@NullMarked
package com.leanmcp.maven.change;

import org.jspecify.annotations.NullMarked;
