/**
 * A provider of JSON Web Tokens as data, and the verifier that judges by it.
 */
@NullMarked
package com.leanmcp.auth.profile;

import org.jspecify.annotations.NullMarked;
