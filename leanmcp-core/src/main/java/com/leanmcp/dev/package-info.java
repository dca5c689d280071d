/** A JVM in which a server is developed: programs come and go, the socket, the sessions and the open streams stay. */
@NullMarked
package com.leanmcp.dev;

import org.jspecify.annotations.NullMarked;
