/** javac in this process, with the project's own settings: only what an edit touches, and always what a full build gives. */
@NullMarked
package com.leanmcp.maven.compile;

import org.jspecify.annotations.NullMarked;
