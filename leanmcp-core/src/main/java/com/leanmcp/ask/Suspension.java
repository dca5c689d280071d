package com.leanmcp.ask;

/**
 * Ends a run of a method that has asked something; the method is run again with the answers. It is no failure and nothing to
 * catch: what a method does after catching it counts for nothing.
 */
public final class Suspension extends Error {
  private static final long serialVersionUID = 1;

  public Suspension() {
    super("this run ends here; the method is run again when there are answers", null, false, false);
  }
}
