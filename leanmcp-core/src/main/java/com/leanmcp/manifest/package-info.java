/**
 * What a service offers, as data: written at compile time by the processor, read by the Maven plugin.
 */
@NullMarked
package com.leanmcp.manifest;

import org.jspecify.annotations.NullMarked;
