package com.leanmcp.examples.elicitation;

/** What is played. */
public enum Show {
  HAMLET,
  FAUST,
  CATS
}
