/**
 * What generated code implements and what an author's methods may ask for.
 */
@NullMarked
package com.leanmcp.service;

import org.jspecify.annotations.NullMarked;
