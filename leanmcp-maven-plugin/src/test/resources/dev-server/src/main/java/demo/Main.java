package demo;

import com.leanmcp.McpServer;
import com.leanmcp.environment.Environment;

final class Main {
  public static void main(String[] args) {
    Environment env = Environment.load();
    McpServer.named("demo", "1.0.0")
        .port(env.integer("PORT", 3000))
        .provide(Greeting.class, new Greeting(env.get("GREETING").orElse("hello")))
        .start();
  }
}
