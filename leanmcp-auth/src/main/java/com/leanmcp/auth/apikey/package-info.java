/**
 * Static API keys: how they are spelled, kept as hashes and compared.
 */
@NullMarked
package com.leanmcp.auth.apikey;

import org.jspecify.annotations.NullMarked;
