/**
 * From javac's elements to the model. Nothing is judged here.
 */
@NullMarked
package com.leanmcp.processor.read;

import org.jspecify.annotations.NullMarked;
