package {{package}};

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;

/** Every tool of this class needs a signed-in caller, who is not in the tool's schema. */
@Authenticated
public final class GreetingService {
  public record Greeting(String text, String userId) {}

  /** Greet somebody by name, on behalf of whoever is signed in. */
  @Tool(readOnlyHint = true)
  public Greeting greet(
      @SchemaConstraint(description = "Whom to greet", minLength = 1) String name, AuthUser user) {
    return new Greeting("Hello, " + name + "!", user.userId());
  }
}
