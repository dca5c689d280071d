/**
 * JSON as tokens and keys must be read: whoever spells something twice is refused.
 */
@NullMarked
package com.leanmcp.auth.json;

import org.jspecify.annotations.NullMarked;
