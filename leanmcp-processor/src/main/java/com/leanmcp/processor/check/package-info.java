/**
 * The rules a service has to keep. Each takes a model and answers with the problems it found.
 */
@NullMarked
package com.leanmcp.processor.check;

import org.jspecify.annotations.NullMarked;
