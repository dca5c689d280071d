/**
 * Tools for whoever is signed in.
 */
@NullMarked
package com.leanmcp.examples.clerkauth.demo;

import org.jspecify.annotations.NullMarked;
