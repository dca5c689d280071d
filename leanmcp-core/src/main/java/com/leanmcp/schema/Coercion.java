package com.leanmcp.schema;

/** Whether strings are taken for the numbers and booleans they spell, where the schema wants those and no strings. */
public enum Coercion {
  /** A string is a string. */
  NONE,

  /**
   * A string that is exactly a number of JSON (RFC 8259 section 6), {@code true} or {@code false} is taken for it, and
   * checked like it. No white space, {@code +}, leading zero, underscore, hexadecimal digit or other case is let pass.
   */
  EXACT
}
