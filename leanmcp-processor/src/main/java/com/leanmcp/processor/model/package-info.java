/**
 * What the author wrote, as data: services, tools, types and constraints, and what is wrong with them.
 */
@NullMarked
package com.leanmcp.processor.model;

import org.jspecify.annotations.NullMarked;
