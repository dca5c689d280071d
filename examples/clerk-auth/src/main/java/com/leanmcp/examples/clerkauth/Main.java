package com.leanmcp.examples.clerkauth;

import com.leanmcp.McpServer;
import com.leanmcp.auth.AuthProvider;
import com.leanmcp.environment.Environment;
import com.leanmcp.examples.clerkauth.standin.StandIn;
import java.util.List;

/** Starts the server; with {@code --stand-in} against a stand-in for Clerk on this machine. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    try {
      Environment environment = Environment.load();
      if (List.of(arguments).contains("--stand-in")) {
        startWithStandIn(environment);
      } else {
        start(environment, Configuration.provider(environment));
        System.out.println("\nClerk MCP Server Example");
      }
    } catch (IllegalStateException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static McpServer start(Environment environment, AuthProvider provider) {
    return McpServer.named("clerk-auth", "1.0.0")
        .authenticator(provider)
        .port(environment.integer("PORT", 3000))
        .accessLog()
        .start();
  }

  private static void startWithStandIn(Environment environment) {
    StandIn.refuseBeside(environment);
    System.out.println("STAND-IN: not Clerk");
    StandIn standIn = StandIn.start();
    McpServer server = start(environment, standIn.provider());
    standIn.welcome(server.uri(), server.publicUrl()).forEach(System.out::println);
  }
}
