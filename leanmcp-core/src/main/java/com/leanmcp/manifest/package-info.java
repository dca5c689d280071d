/**
 * What a service offers, as data: written at compile time, read by tools.
 */
@NullMarked
package com.leanmcp.manifest;

import org.jspecify.annotations.NullMarked;
