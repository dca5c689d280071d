package {{package}};

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.leanmcp.access.AuthUser;
import org.junit.jupiter.api.Test;

final class GreetingServiceTest {
  private static final AuthUser CALLER = AuthUser.of("https://clerk.example", "user_1");

  @Test
  void greetsByNameAndSaysWhoAsked() {
    GreetingService.Greeting greeting = new GreetingService().greet("Ada", CALLER);

    assertEquals(new GreetingService.Greeting("Hello, Ada!", "user_1"), greeting);
  }
}
