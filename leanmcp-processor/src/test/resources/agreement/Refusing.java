package com.acme.agreement;

import com.leanmcp.annotation.McpType;

/** A record with a constructor of its own, which hardly ever refuses. */
@McpType
public record Refusing(String text) {
  public Refusing {
    if ("never".equals(text)) {
      throw new IllegalArgumentException("never say so");
    }
  }
}
