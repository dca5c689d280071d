package com.leanmcp.tests.service;

import com.leanmcp.annotation.NonBlocking;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;

/** Plain arguments, no caller, never waits. */
public final class CalculatorService {
  /** Add two integers. */
  @Tool(title = "Addition", readOnlyHint = true, idempotentHint = true, openWorldHint = false)
  @NonBlocking
  public long add(int a, int b) {
    return (long) a + b;
  }

  /** Divide one integer by another. */
  @Tool
  @NonBlocking
  public int divide(int dividend, @SchemaConstraint(description = "not zero") int divisor) {
    return dividend / divisor;
  }

  /** Do nothing at all. */
  @Tool
  public void nothing() {}
}
