package com.acme;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.NonBlocking;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.service.McpContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Every kind of tool there is. */
@Authenticated
public final class DemoService {
  private final Clock clock;

  DemoService(Clock clock) {
    this.clock = clock;
  }

  /** What the service is made of. */
  public interface Clock {
    long millis();
  }

  /** Echo back a message with authenticated user information. */
  @Tool(title = "Echo", readOnlyHint = true, openWorldHint = false)
  public Echo echo(EchoInput input, AuthUser user) throws IOException {
    return new Echo(input.message(), Optional.of(user.userId()), clock.millis());
  }

  /**
   * Adds numbers, see {@link List#size() the size} &amp; {@code a < b}.
   *
   * <p>Not more than two.
   *
   * @param a the first
   *     number
   */
  @Tool
  @NonBlocking
  @Authenticated(scopes = {"math:read", "math:write"})
  public int add(int a, @SchemaConstraint(minimum = 1, defaultValue = "2") Integer b) {
    return a + b;
  }

  /** Tells who is calling. */
  @Tool(name = "who.am-i")
  public String whoAmI(McpContext context) {
    return context.user().map(AuthUser::userId).orElse("nobody");
  }

  /** Lists what there is. */
  @Tool
  public List<List<Plan>> plans(
      List<Address> in, Optional<Address> out, Optional<List<Double>> name, boolean call) {
    return List.of(List.of(Plan.FREE));
  }

  /** Forgets it all. */
  @Tool
  public void forget(
      @SchemaConstraint(enumValues = {"FREE", "TEAM"}) Plan violations,
      @SchemaConstraint(defaultValue = "TEAM") Plan service) {}

  /** Which plan is best. */
  @Tool
  public Plan best() {
    return Plan.FREE;
  }

  /** Every constraint on every type. */
  @Tool
  public Everything everything(Everything input) {
    return input;
  }
}
