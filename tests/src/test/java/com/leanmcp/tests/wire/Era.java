package com.leanmcp.tests.wire;

import com.leanmcp.McpServer;

/** How a client speaks: each request by itself, or in a session that nobody has signed in for. */
public enum Era {
  MODERN,
  LEGACY;

  /** A request; {@code params} are members, without braces. */
  public Message request(McpServer server, String method, String params) {
    return switch (this) {
      case MODERN -> modern(server, method, params);
      case LEGACY -> Message.legacy(server.port(), Message.session(server.port()), method, params);
    };
  }

  private static Message modern(McpServer server, String method, String params) {
    Message message = Message.modern(server.port(), method, params);
    return switch (method) {
      case "tools/call", "prompts/get" -> message.header("Mcp-Name", member(params, "name"));
      case "resources/read" -> message.header("Mcp-Name", member(params, "uri"));
      default -> message;
    };
  }

  private static String member(String params, String name) {
    return params.replaceFirst(".*\"" + name + "\":\"([^\"]*)\".*", "$1");
  }

  /** A call of a tool without arguments. */
  public Message call(McpServer server, String tool) {
    return request(server, "tools/call", "\"name\":\"" + tool + "\",\"arguments\":{}");
  }
}
