package com.leanmcp.examples.apps;

import com.leanmcp.McpServer;
import com.leanmcp.environment.Environment;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Environment env = Environment.load();
    McpServer.named("seats", "1.0.0").port(env.integer("PORT", 3000)).start();
  }
}
