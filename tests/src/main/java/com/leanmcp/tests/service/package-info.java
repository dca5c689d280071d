/** Services as users write them, for the tests of a running server. */
@NullMarked
package com.leanmcp.tests.service;

import org.jspecify.annotations.NullMarked;
