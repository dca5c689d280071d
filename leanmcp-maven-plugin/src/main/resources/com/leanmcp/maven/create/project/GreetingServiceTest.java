package {{package}};

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class GreetingServiceTest {
  @Test
  void greetsByName() {
    assertEquals("Hello, Ada!", new GreetingService().greet("Ada").text());
  }
}
