package com.leanmcp.processor.model;

/** The types that JSON spells as arrays. */
public enum SequenceKind {
  LIST,
  COLLECTION,
  /** An array whose elements all differ. */
  SET,
  /** A Java array, except for {@code byte[]}. */
  ARRAY
}
