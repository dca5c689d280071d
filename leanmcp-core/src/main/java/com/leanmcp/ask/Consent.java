package com.leanmcp.ask;

/** What a user said to visiting a page. */
public enum Consent {
  /** The user agreed to go there. */
  ACCEPTED,
  /** The user said no. */
  DECLINED,
  /** The user went away without saying yes or no. */
  CANCELLED
}
