/**
 * The dev JVM: it compiles what is edited and lets the program's new version take the old one's place. It knows nothing of
 * Maven, and runs on the libraries of the user's project.
 */
@NullMarked
package com.leanmcp.maven.launch;

import org.jspecify.annotations.NullMarked;
