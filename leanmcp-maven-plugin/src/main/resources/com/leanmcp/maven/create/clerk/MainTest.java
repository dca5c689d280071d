package {{package}};

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.leanmcp.environment.Environment;
import com.leanmcp.test.client.RunningServer;
import com.leanmcp.test.client.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs the whole server on a free port and calls it over HTTP. */
final class MainTest {
  private static final Environment CONFIGURED =
      Environment.of(Map.of("CLERK_FRONTEND_API", "your-app.clerk.accounts.dev"));

  @RegisterExtension
  static final RunningServer SERVER = RunningServer.of(() -> Main.server(CONFIGURED));

  @Test
  void letsNobodyCallWithoutToken() {
    try (TestClient client = SERVER.client()) {
      client.call("greet", "{\"name\": \"Ada\"}").expectUnauthenticated();
    }
  }

  @Test
  void doesNotStartWithoutClerk() {
    assertThrows(IllegalStateException.class, () -> Main.server(Environment.of(Map.of())));
  }
}
