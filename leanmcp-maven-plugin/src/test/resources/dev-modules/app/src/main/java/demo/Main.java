package demo;

import com.leanmcp.McpServer;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Thread forgotten = new Thread(Main::sleep, "forgotten-thread");
    forgotten.setDaemon(true);
    forgotten.start();
    int port = Integer.parseInt(System.getenv("PORT"));
    McpServer.named("modules", "1").port(port).start();
  }

  private static void sleep() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
