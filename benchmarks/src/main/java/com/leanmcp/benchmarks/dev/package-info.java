/** How long a saved edit takes to be served by leanmcp:dev, beside quarkus:dev. */
@NullMarked
package com.leanmcp.benchmarks.dev;

import org.jspecify.annotations.NullMarked;
