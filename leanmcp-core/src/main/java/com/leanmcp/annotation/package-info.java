/**
 * What an author writes on services and data. Every annotation has CLASS retention: it is read by javac, never at run time.
 */
@NullMarked
package com.leanmcp.annotation;

import org.jspecify.annotations.NullMarked;
