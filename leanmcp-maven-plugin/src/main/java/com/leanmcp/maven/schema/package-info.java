/**
 * JSON Schemas before and after: whether what one accepts, the other accepts too, and what changed between them. It has to
 * be sound: what cannot be shown to be accepted counts as refused.
 */
@NullMarked
package com.leanmcp.maven.schema;

import org.jspecify.annotations.NullMarked;
