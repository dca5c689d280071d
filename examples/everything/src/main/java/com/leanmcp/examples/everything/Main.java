package com.leanmcp.examples.everything;

import com.leanmcp.McpServer;
import com.leanmcp.McpServerBuilder;
import com.leanmcp.environment.Environment;
import java.util.List;
import java.util.Optional;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Environment env = Environment.load();
    McpServerBuilder server = McpServer.named("everything", "1.0.0")
        .instructions("Call any tool whose name begins with test_; each shows one feature of MCP.");
    if (List.of(args).contains("--inspector")) {
      server.inspector();
    }
    if (List.of(args).contains("--stdio")
        || env.get("MCP_TRANSPORT").equals(Optional.of("stdio"))) {
      server.startStdio();
    } else {
      server.port(env.integer("PORT", 3000)).start();
    }
  }
}
