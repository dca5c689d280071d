package com.leanmcp.tests.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;

/** Tools that everybody may call. */
public final class OpenService {
  private final Gate gate;

  public OpenService(Gate gate) {
    this.gate = gate;
  }

  public record Message(
      @SchemaConstraint(description = "Message to echo back", minLength = 1)
      String message) {}

  /** Echo a message. */
  @Tool
  public Message echo(Message input) {
    return input;
  }

  /** Say who calls, which nobody can know here. */
  @Tool(name = "open_whoami")
  public String openWhoami() {
    try {
      return AuthUser.current().userId();
    } catch (IllegalStateException e) {
      return "nobody";
    }
  }

  /** Fail with a message. */
  @Tool
  public String fail(String message) {
    throw new IllegalStateException(message);
  }

  /** Wait at the gate. */
  @Tool(name = "wait")
  public String waitAtTheGate() throws Exception {
    gate.await();
    return "through";
  }
}
