package com.leanmcp.auth.key;

import com.leanmcp.auth.jwt.CompactJws;
import com.leanmcp.auth.jwt.SignatureAlgorithm;

/** Verifies signatures with one key, by an algorithm that its type takes. Thread-safe. */
@FunctionalInterface
interface SignatureCheck {
  boolean passes(SignatureAlgorithm algorithm, CompactJws jws);
}
