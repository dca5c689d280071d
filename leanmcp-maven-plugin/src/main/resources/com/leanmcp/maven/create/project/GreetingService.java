package {{package}};

import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;

public final class GreetingService {
  public record Greeting(String text) {}

  /** Greet somebody by name. */
  @Tool(readOnlyHint = true)
  public Greeting greet(
      @SchemaConstraint(description = "Whom to greet", minLength = 1) String name) {
    return new Greeting("Hello, " + name + "!");
  }
}
