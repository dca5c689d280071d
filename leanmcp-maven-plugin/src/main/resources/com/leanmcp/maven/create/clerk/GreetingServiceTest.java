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
  void greetsByNameAndSaysWhoAsked() {
    GreetingService.Greeting greeting =
        client
            .as("user_1")
            .call("greet", "{\"name\": \"Ada\"}")
            .as(GreetingService_GreetingCodec.INSTANCE);

    assertEquals(new GreetingService.Greeting("Hello, Ada!", "user_1"), greeting);
  }

  @Test
  void greetsNobodyWhoIsNotSignedIn() {
    client.call("greet", "{\"name\": \"Ada\"}").expectUnauthenticated();
  }
}
