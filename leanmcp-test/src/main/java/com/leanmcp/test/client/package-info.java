/** Clients for the tests of services: in memory, or over HTTP, with answers that assert. */
@NullMarked
package com.leanmcp.test.client;

import org.jspecify.annotations.NullMarked;
