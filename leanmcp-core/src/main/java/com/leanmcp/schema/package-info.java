/**
 * The run-time half of validation: codecs, violations and the checks that generated readers call.
 */
@NullMarked
package com.leanmcp.schema;

import org.jspecify.annotations.NullMarked;
