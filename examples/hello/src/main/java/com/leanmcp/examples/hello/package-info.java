/** The smallest server worth reading. */
@NullMarked
package com.leanmcp.examples.hello;

import org.jspecify.annotations.NullMarked;
