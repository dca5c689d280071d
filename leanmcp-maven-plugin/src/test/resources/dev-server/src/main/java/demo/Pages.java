package demo;

import com.leanmcp.annotation.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

public final class Pages {
  public record Page(String text) {}

  private final Greeting greeting;

  public Pages(Greeting greeting) {
    this.greeting = greeting;
  }

  /** Shows the page. */
  @Tool
  public Page page() throws IOException {
    String edition = "first edition";
    Properties app = new Properties();
    try (InputStream in = Pages.class.getResourceAsStream("/app.properties")) {
      app.load(in);
    }
    return new Page(edition + ", version " + app.getProperty("version") + ", " + greeting.word());
  }

  /** What the JVM holds after a full collection, in bytes. */
  @Tool
  public String heap() throws Exception {
    return "heap " + Heap.live() + " end";
  }
}
