package com.leanmcp.processor.model;

/** The ways to say that a value may be absent. */
public enum MaybeKind {
  OPTIONAL,
  OPTIONAL_INT,
  OPTIONAL_LONG,
  OPTIONAL_DOUBLE,
  /** An annotation of the simple name {@code Nullable}; absent is null. */
  NULLABLE
}
