package com.leanmcp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that a tool, prompt, resource or completion never waits: no I/O, no locks held for long, no sleep. It runs on the
 * I/O thread, which saves a thread hop; one that waits nevertheless stalls every connection of that thread.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NonBlocking {}
