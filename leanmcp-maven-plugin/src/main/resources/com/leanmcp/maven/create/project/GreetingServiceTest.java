package {{package}};

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.leanmcp.test.client.TestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls the tools as an agent would, in memory; the table and the codec were written by the compiler. */
final class GreetingServiceTest {
  private final TestClient client = TestClient.of(GreetingServiceTable.of(new GreetingService()));

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void greetsByName() {
    GreetingService.Greeting greeting =
        client.call("greet", "{\"name\": \"Ada\"}").as(GreetingService_GreetingCodec.INSTANCE);

    assertEquals("Hello, Ada!", greeting.text());
  }

  @Test
  void refusesAnEmptyName() {
    client.call("greet", "{\"name\": \"\"}").expectViolation("/name", "at least 1 character");
  }
}
