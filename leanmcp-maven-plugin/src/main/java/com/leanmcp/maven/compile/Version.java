package com.leanmcp.maven.compile;

import java.nio.file.Path;

/**
 * The folders one compilation writes to.
 *
 * @param generated the sources that processors wrote in this compilation, and no other
 */
record Version(Path classes, Path generated) {}
