package {{package}};

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.leanmcp.environment.Environment;
import com.leanmcp.test.client.RunningServer;
import com.leanmcp.test.client.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs the whole server on a free port and calls it over HTTP. */
final class MainTest {
  @RegisterExtension
  static final RunningServer SERVER =
      RunningServer.of(() -> Main.server(Environment.of(Map.of())));

  @Test
  void servesTheServicesItFinds() {
    try (TestClient client = SERVER.client()) {
      assertTrue(client.toolNames().contains("greet"), client.toolNames()::toString);
    }
  }
}
