/** What is written for a user: a new project, a service more. Names are checked first, and nothing is overwritten. */
@NullMarked
package com.leanmcp.maven.create;

import org.jspecify.annotations.NullMarked;
