package com.leanmcp.service;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated factory for the services file. Incremental builds hand every class with this annotation to the processor
 * that writes that file, compiled now or not, so it must stand on nothing else.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Discoverable {}
