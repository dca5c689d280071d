/** The steps of a call without a door: what each costs and allocates. */
@NullMarked
package com.leanmcp.benchmarks.steps;

import org.jspecify.annotations.NullMarked;
