/**
 * From the model to source files and manifests. The only package that knows JavaPoet.
 */
@NullMarked
package com.leanmcp.processor.write;

import org.jspecify.annotations.NullMarked;
