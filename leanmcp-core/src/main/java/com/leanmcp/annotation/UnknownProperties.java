package com.leanmcp.annotation;

/** What becomes of a JSON object's properties that its Java type does not have. */
public enum UnknownProperties {
  /** They are violations; the schema says {@code additionalProperties: false}. */
  REFUSE,

  /** They are skipped; the schema allows them. */
  IGNORE
}
