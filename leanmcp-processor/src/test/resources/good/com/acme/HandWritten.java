package com.acme;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Tool;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.service.McpContext;
import java.util.Map;

/** Tools with input schemas of their own. */
final class HandWritten {
  static final String EITHER = "{\"type\":\"object\",\"anyOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]}";

  /** Counts what it gets. */
  @Tool(inputSchema = """
      {
        "type": "object",
        "properties": {"größe": {"type": "integer", "minimum": 1.50}, "\\u0061": true},
        "required": "nonsense"
      }
      """)
  int count(McpContext context, JsonObject input) {
    return input.members().size();
  }

  /** Says what it gets, and from whom. */
  @Authenticated
  @Tool(inputSchema = EITHER)
  String say(Map<String, Object> input, AuthUser user) {
    return input + " from " + user.userId();
  }

  /** Takes headers too. */
  @Tool(
      inputSchema =
          "{\"type\":\"object\",\"properties\":{\"at\":{\"type\":\"object\",\"properties\":{\"region\":"
              + "{\"type\":\"string\",\"x-mcp-header\":\"Region\"}}}}}")
  void route(JsonObject input) {}
}
