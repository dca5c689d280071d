package com.leanmcp.service;

/** Whether something should still be used. */
public enum Currency {
  CURRENT,
  /** Its author wants it to be used no longer. */
  DEPRECATED
}
