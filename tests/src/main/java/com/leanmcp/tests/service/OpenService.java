package com.leanmcp.tests.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;

/** Tools that everybody may call. */
public final class OpenService {
  private final Gate gate;

  public OpenService(Gate gate) {
    this.gate = gate;
  }

  public record Message(
      @SchemaConstraint(description = "Message to echo back", minLength = 1)
      String message) {}

  /** The input schema of {@code find}, as its clients see it. */
  public static final String FIND = """
      {
        "type": "object",
        "properties": {"id": {"type": "integer"}, "naïve name": {"type": "string"}},
        "oneOf": [{"required": ["id"]}, {"required": ["naïve name"]}]
      }
      """;

  /** Find something by its id or else by its name. */
  @Tool(inputSchema = FIND)
  public JsonValue find(JsonObject arguments) {
    if (arguments.members().size() != 1) {
      throw new IllegalArgumentException("give either an id or a name");
    }
    return arguments;
  }

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
