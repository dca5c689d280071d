/**
 * The provider's public keys: fetched, checked, kept.
 */
@NullMarked
package com.leanmcp.auth.key;

import org.jspecify.annotations.NullMarked;
