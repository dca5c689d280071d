package com.leanmcp.ask;

import com.leanmcp.annotation.ClientCapability;
import java.util.List;

/** Asks the client which folders it works on (MCP specification, Roots). */
public record RootsList(String key) implements Question<List<Root>> {
  public RootsList {
    Question.checkedKey(key);
  }

  @Override
  public ClientCapability needs() {
    return ClientCapability.ROOTS;
  }
}
