/**
 * What the servers of a project offer, as their manifests and its lock file say it.
 */
@NullMarked
package com.leanmcp.maven.surface;

import org.jspecify.annotations.NullMarked;
