package com.leanmcp.benchmarks.asking;

import static com.leanmcp.ask.Questions.elicit;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.service.McpContext;

/** Asks everybody for their name. */
public final class Reception {
  /** Who somebody is. */
  @McpType
  public record Guest(
      @SchemaConstraint(minLength = 1, maxLength = 40) String name) {}

  /** Welcomes a guest. */
  @Tool
  public String welcome(McpContext call) {
    return call.ask(elicit("guest", "What is your name?", Reception_GuestCodec.INSTANCE))
        .accepted()
        .map(guest -> "Welcome, " + guest.name() + "!")
        .orElse("Welcome!");
  }
}
