/** Clients no one here wrote, against the built jar in a process of its own. */
@NullMarked
package com.leanmcp.examples.everything.client;

import org.jspecify.annotations.NullMarked;
