package {{package}};

import com.leanmcp.McpServer;
import com.leanmcp.McpServerBuilder;
import com.leanmcp.auth.ClerkProvider;
import com.leanmcp.environment.Environment;
{{executorImport}}

/** Starts the server; every class with tools is found by itself. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try {
      server(Environment.load()).start();
    } catch (IllegalStateException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  static McpServerBuilder server(Environment env) {
    return McpServer.named("{{name}}", "1.0.0")
        .authenticator(ClerkProvider.from(env))
        {{executor}}
        .port(env.integer("PORT", 3000));
  }
}
